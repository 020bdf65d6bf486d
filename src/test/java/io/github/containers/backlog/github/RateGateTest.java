package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateGateTest {

  private static final String DATE = "Sun, 01 Jun 2025 12:00:00 GMT";
  private static final long NOON = Instant.parse("2025-06-01T12:00:00Z").getEpochSecond();

  private final ScriptedTransport github = new ScriptedTransport();
  private final List<Duration> pauses = new ArrayList<>();
  private final RateGate gate =
      new RateGate(github, pauses::add, RateListener.NONE, Duration.ofMinutes(2));

  private int status() throws IOException {
    return gate.send(Request.get(ScriptedTransport.SOMEWHERE)).status();
  }

  private ScriptedTransport usedUp(int status, long seconds) {
    return github.answers(
        status,
        "Date",
        DATE,
        "X-RateLimit-Remaining",
        "0",
        "X-RateLimit-Reset",
        String.valueOf(NOON + seconds));
  }

  @Test
  void aShortWaitForTheRateLimitIsWaitedByGitHubsClock() throws IOException {
    usedUp(403, 30).answers(200);

    assertThat(status()).isEqualTo(200);
    assertThat(pauses).containsExactly(Duration.ofSeconds(31));
  }

  @Test
  void aWaitExactlyAtTheLimitIsWaited() throws IOException {
    usedUp(429, 119).answers(200);

    assertThat(status()).isEqualTo(200);
    assertThat(pauses).containsExactly(Duration.ofMinutes(2));
  }

  @Test
  void aLongerWaitStopsTheWorkAndSaysWhenToGoOn() {
    usedUp(403, 120);

    assertThatThrownBy(this::status)
        .isInstanceOfSatisfying(
            SourceException.class,
            stopped -> {
              assertThat(stopped.reason()).isEqualTo(SourceException.Reason.RATE_LIMITED);
              assertThat(stopped.retryAt()).isEqualTo("2025-06-01T12:02:01Z");
              assertThat(stopped).hasMessageContaining("after 2025-06-01T12:02:01Z");
            });
    assertThat(pauses).isEmpty();
  }

  @Test
  void retryAfterIsHonoured() throws IOException {
    github.answers(403, "Retry-After", "7").answers(200);

    assertThat(status()).isEqualTo(200);
    assertThat(pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aSecondaryLimitThatIsOnlyToldInTheBodyIsWaitedForAMinute() throws IOException {
    github
        .answersWith(403, "{\"message\":\"You have exceeded a secondary rate limit.\"}")
        .answers(200);

    assertThat(status()).isEqualTo(200);
    assertThat(pauses).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void aRefusedWriteIsSaidAgainAsItWasNotDone() throws IOException {
    github.answers(403, "Retry-After", "1").answers(201);
    Request write = new Request("POST", ScriptedTransport.SOMEWHERE, Map.of(), new byte[0]);

    assertThat(gate.send(write).status()).isEqualTo(201);
  }

  @Test
  void aRefusalForWantOfRightsIsNoLimit() throws IOException {
    github.answersWith(
        403, "{\"message\":\"Resource not accessible\"}", "X-RateLimit-Remaining", "9");

    assertThat(status()).isEqualTo(403);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aLimitWithoutAnEndStopsTheWork() {
    for (int i = 0; i < 7; i++) {
      github.answers(429, "Retry-After", "60");
    }

    assertThatThrownBy(this::status).isInstanceOf(SourceException.class);
    assertThat(pauses).hasSize(6);
  }
}

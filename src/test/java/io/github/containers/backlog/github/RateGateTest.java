package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void onceTheWorkHasStoppedNobodyAsksAnyMore() {
    usedUp(403, 3600);
    assertThatThrownBy(this::status).isInstanceOf(SourceException.class);

    assertThatThrownBy(this::status)
        .isInstanceOfSatisfying(
            SourceException.class,
            stopped -> {
              assertThat(stopped.reason()).isEqualTo(SourceException.Reason.RATE_LIMITED);
              assertThat(stopped.retryAt()).isEqualTo("2025-06-01T13:00:01Z");
            });
    assertThat(github.asked).hasSize(1);
  }

  @Test
  void whoIsRefusedNeverAsksAgainBeforeSomebodyHasWaitedHoweverManyPassMeanwhile() {
    AtomicInteger waits = new AtomicInteger();
    AtomicInteger early = new AtomicInteger();
    ThreadLocal<Integer> refusedAt = ThreadLocal.withInitial(() -> -1);
    AtomicInteger sent = new AtomicInteger();
    Transport busy =
        request -> {
          if (refusedAt.get() == waits.get()) {
            early.incrementAndGet();
          }
          boolean refuses = sent.incrementAndGet() % 50 == 0;
          refusedAt.set(refuses ? waits.get() : -1);
          return new Response(
              refuses ? 429 : 200, Map.of("Retry-After", List.of("1")), new byte[0]);
        };
    RateGate shared =
        new RateGate(
            busy, time -> waits.incrementAndGet(), RateListener.NONE, Duration.ofMinutes(2));

    IntStream.range(0, 8)
        .mapToObj(thread -> CompletableFuture.runAsync(() -> sendOften(shared)))
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(waits).hasPositiveValue();
    assertThat(early).hasValue(0);
  }

  private static void sendOften(RateGate gate) {
    for (int i = 0; i < 5_000; i++) {
      try {
        gate.send(Request.get(ScriptedTransport.SOMEWHERE));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Retry-After,999999999999999999",
    "Retry-After,99999999999999999999999",
    "Retry-After,-1",
    "Retry-After,soon",
    "Retry-After,'Sun, 01 Jun 2025 12:00:30 GMT'",
    "X-RateLimit-Reset,999999999999999999",
    "X-RateLimit-Reset,99999999999999999999999",
    "X-RateLimit-Reset,",
    "X-RateLimit-Limit,999999999999999999",
    "X-RateLimit-Remaining,999999999999999999",
    "X-RateLimit-Remaining,none",
    "Date,yesterday",
    "Date,'Sun, 99 Jun 2025 12:00:00 GMT'",
  })
  void aHeaderThatMakesNoSenseIsNoCrash(String header, String value) throws IOException {
    Map<String, String> headers =
        new TreeMap<>(
            Map.of(
                "Date",
                DATE,
                "X-RateLimit-Limit",
                "5000",
                "X-RateLimit-Remaining",
                "0",
                "X-RateLimit-Reset",
                String.valueOf(NOON + 30)));
    headers.put(header, value == null ? "" : value);
    github
        .answers(
            403,
            headers.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new))
        .answers(200);

    assertThatCode(this::status)
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isNull(),
            thrown -> assertThat(thrown).isInstanceOf(SourceException.class));
  }
}

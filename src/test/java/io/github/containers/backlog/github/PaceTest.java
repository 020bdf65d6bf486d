package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

  /** Far from zero and near the end of the numbers, where a clock of nanoseconds may well be. */
  private long now = Long.MAX_VALUE - Duration.ofDays(200).toNanos();

  private final List<Duration> pauses = new ArrayList<>();
  private final List<Long> sentAt = new ArrayList<>();
  private final List<Integer> points = new ArrayList<>();
  private final Pace pace = new Pace(this::answer, this::sleep, () -> now);

  private Response answer(Request request) {
    sentAt.add(now);
    points.add(request.reads() ? 1 : 5);
    return new Response(200, Map.of(), new byte[0]);
  }

  private void sleep(Duration time) {
    pauses.add(time);
    now += time.toNanos();
  }

  private void read(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      pace.send(Request.get(ScriptedTransport.SOMEWHERE));
    }
  }

  private void write(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      pace.send(new Request("POST", ScriptedTransport.SOMEWHERE, Map.of(), new byte[0]));
    }
  }

  @Test
  void nineHundredReadingRequestsAreSentAtOnce() throws IOException {
    read(900);
    assertThat(pauses).isEmpty();
  }

  @Test
  void theNextWaitsUntilTheFirstIsAMinuteOld() throws IOException {
    read(1);
    now += Duration.ofSeconds(20).toNanos();
    read(899);
    assertThat(pauses).isEmpty();

    read(1);

    assertThat(pauses).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void aWriteCostsFivePoints() throws IOException {
    write(180);
    assertThat(pauses).isEmpty();
    read(1);
    assertThat(pauses).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void fifteenASecondGoOnWithoutEnd() throws IOException {
    for (int second = 0; second < 300; second++) {
      read(15);
      now += Duration.ofSeconds(1).toNanos();
    }
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noMinuteHasMoreThanNineHundredPoints(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 6_000; i++) {
      if (random.nextInt(10) == 0) {
        write(1);
      } else {
        read(1);
      }
      now += random.nextInt(20_000_000);
    }
    int first = 0;
    int sum = 0;
    for (int i = 0; i < sentAt.size(); i++) {
      sum += points.get(i);
      while (sentAt.get(i) - sentAt.get(first) >= Pace.MINUTE.toNanos()) {
        sum -= points.get(first++);
      }
      assertThat(sum).isLessThanOrEqualTo(Pace.POINTS);
    }
    assertThat(pauses).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.github.com, true",
    "https://API.GitHub.com, true",
    "https://api.acme.ghe.com, true",
    "https://github.acme.example/api/v3, false",
    "https://evilgithub.com, false",
    "http://127.0.0.1:8080, false",
  })
  void thatLimitIsGitHubsOwnAndAnEnterpriseServerHasItsOwn(String api, boolean paced) {
    assertThat(GitHubConnection.isGitHubs(URI.create(api))).isEqualTo(paced);
  }
}

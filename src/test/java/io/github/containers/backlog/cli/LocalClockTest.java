package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages that a wrong clock has counted are not shown without a word. */
class LocalClockTest {

  private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

  @TempDir Path folder;
  private FakeGitHub github;
  private FakeRepository anvil;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(NOON);
    anvil = github.repository("acme/anvil");
    anvil.issue("mia", "It fails");
    bench = Bench.at(github, folder);
  }

  @AfterEach
  void end() {
    github.close();
  }

  private String report(String instant, String... more) {
    bench.showing(Instant.parse(instant));
    String[] arguments = new String[2 + more.length];
    arguments[0] = "report";
    arguments[1] = "acme/anvil";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return bench.run(arguments).err();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01T13:00:00Z, false",
    "2025-03-01T13:00:01Z, true",
    "2025-03-01T11:00:00Z, false",
    "2025-03-01T10:59:59Z, true"
  })
  void aClockThatIsMoreThanAnHourAstrayIsNamedWithGitHubs(String here, boolean named) {
    String said =
        "it is %s on this computer, but 2025-03-01T12:00:00Z at GitHub; set the clock"
            .formatted(here);
    assertThat(report(here).contains(said)).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"slides", "queue"})
  void otherCommandsThatCountAgesSaySoToo(String command) {
    bench.showing(NOON.plus(Duration.ofDays(3)));
    assertThat(bench.run(command, "acme/anvil").err()).contains("set the clock");
  }

  @Test
  void whoNamesAnInstantOrWantsNoWordsHearsNothingOfIt() {
    assertThat(report("2025-03-04T12:00:00Z", "--as-of", "2025-03-01"))
        .doesNotContain("set the clock");
    assertThat(report("2025-03-04T12:00:00Z", "--quiet")).doesNotContain("set the clock");
  }

  @Test
  void whatWasReadEarlierSaysNothingOfTheClock() {
    report("2025-03-01T12:00:00Z");
    assertThat(report("2025-03-02T12:00:00Z", "--offline")).doesNotContain("set the clock");
    anvil.hide();
    assertThat(report("2025-03-02T12:00:00Z")).doesNotContain("set the clock");
  }
}

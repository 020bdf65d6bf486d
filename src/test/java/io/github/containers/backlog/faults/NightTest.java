package io.github.containers.backlog.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exit code of 0 is a promise. */
class NightTest {

  @ParameterizedTest
  @CsvSource({
    "deleted, 'acme/anvil: not found, or not to be seen with this token', true",
    "deleted, '', false",
    "local-clock-ahead, 'it is late on this computer, but early at GitHub; set the clock', true",
    "local-clock-ahead, '', false",
    "headers-ahead, '', false",
    "500, 'GitHub answers with 500 (Server Error); try again later', false",
    "close, '', true"
  })
  void whoeverEndsWith0HasDoneAllOrSaysWhatNotUnlessOnlyAnAnswerWasWrong(
      String mishap, String says, boolean well) {
    Outcome all = new Outcome(0, Map.of("stdout", "12 open"), Map.of(), List.of());
    Outcome less = new Outcome(0, Map.of("stdout", "9 open"), Map.of(), List.of());
    Night night = new Night(Mishaps.named(mishap), all);
    Run run = new Run(0, "", says);
    assertThat(night.violations(run, less, true, item -> true).isEmpty()).isEqualTo(well);
    assertThat(night.violations(run, all, true, item -> true)).isEmpty();
  }
}

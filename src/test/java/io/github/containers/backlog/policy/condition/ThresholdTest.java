package io.github.containers.backlog.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

  private static final Duration LENGTH = Duration.ofDays(30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          idle > days(90)                       ~ idle > days(30)
          kind == "ß" && idle>=weeks( 8 )       ~ kind == "ß" && idle>=days(30)
          days(90) <= idle || age > days(365)   ~ days(30) <= idle || age > days(365)
          idle > days(9) && !(idle > days(900)) ~ idle > days(30) && !(idle > days(30))
          """)
  void theLengthThatADurationIsComparedWithIsReplaced(String condition, String replaced) {
    assertThat(Threshold.replace(condition, "idle", LENGTH)).contains(replaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age > days(90)",
        "title == 'idle > days(90)'",
        "idle > age",
        "idle + days(3) < age",
        "time_in_label(\"idle\") > days(3)",
        "idle"
      })
  void whereItIsComparedWithNoneThereIsNothingToReplace(String condition) {
    assertThat(Threshold.replace(condition, "idle", LENGTH)).isEmpty();
  }

  @Test
  void allDurationsOfConditionsHaveThresholds() {
    assertThat(Threshold.variables())
        .containsExactly("age", "idle", "waiting", "last_maintainer_word", "last_reporter_word");
  }
}

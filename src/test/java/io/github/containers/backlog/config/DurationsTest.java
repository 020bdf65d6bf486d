package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "90s, PT90S",
    "12h, PT12H",
    "30d, PT720H",
    "8w, PT1344H",
    "0s, PT0S",
    "007d, PT168H",
    "P30D, PT720H",
    "P2W, PT336H",
    "PT45M, PT45M",
    "P1DT12H, PT36H",
    "P1Y, PT8766H",
    "P1M, PT730H30M",
    "P12M, PT8766H",
    "P1Y2M, PT10227H",
    "36500d, PT876000H"
  })
  void durationsAreRead(String text, Duration duration) {
    assertThat(Durations.parse(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6m | may mean minutes or months; write \"PT6M\" for minutes, \"P6M\" for months",
        "-3d | is negative; did you mean \"3d\"?",
        "P-3D | is not a duration",
        "30 | add the unit: \"30d\" for days",
        "30 days | did you mean \"30d\"?",
        "2 Weeks | did you mean \"2w\"?",
        "30D | did you mean \"30d\"?",
        "1.5d | is not a duration",
        "P | is not a duration",
        "PT | is not a duration",
        "P1DT | is not a duration",
        "1d12h | is not a duration",
        "soon | write for example 90s, 12h, 30d, 8w or P1Y2M",
        "36501d | is longer than 100 years",
        "999999999999999999w | is longer than 100 years",
        "P999999999999999999YT999999999999999999S | is longer than 100 years",
        "9999999999999999999d | is not a duration",
        "٣d | is not a duration"
      })
  void whatIsNoDurationIsExplained(String text, String explanation) {
    assertThatThrownBy(() -> Durations.parse(text))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining(explanation);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsFormattedIsReadBackAsTheSame(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      long unit = new long[] {1, 60, 3600, 86_400}[random.nextInt(4)];
      Duration duration = Duration.ofSeconds(random.nextInt(30_000) * unit);
      assertThat(Durations.parse(Durations.format(duration))).isEqualTo(duration);
    }
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 0s", "PT24H, 1d", "PT23H, 23h", "PT90S, 90s", "PT1441M, 86460s"})
  void theLargestFittingUnitIsWritten(Duration duration, String text) {
    assertThat(Durations.format(duration)).isEqualTo(text);
  }
}

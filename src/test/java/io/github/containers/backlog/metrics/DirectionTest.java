package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "1, 9, 4, GROWING",
    "0.4, 0.6, 1, GROWING",
    "0, 9, 4, UNCLEAR",
    "-2, 9, 4, UNCLEAR",
    "-9, -1, -4, SHRINKING",
    "-9, 0, -4, UNCLEAR",
    "-0.4, 0.4, 0, STEADY",
  })
  void theWholeIntervalIsOnOneSide(double lower, double upper, int net, Direction direction) {
    assertThat(Direction.of(lower, upper, net)).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({"-22, -6, 2", "-22, -6, 0", "6, 22, -2", "6, 22, 0"})
  void whereWhatWasOpenedAndClosedSaysOtherwiseItIsNotClear(double lower, double upper, int net) {
    assertThat(Direction.of(lower, upper, net)).isEqualTo(Direction.UNCLEAR);
  }
}

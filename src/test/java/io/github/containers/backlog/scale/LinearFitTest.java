package io.github.containers.backlog.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.containers.backlog.benchmark.Timed;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearFitTest {

  @Test
  void theLineThroughPointsOfALineIsThatLine() {
    LinearFit fit = LinearFit.of(List.of(point(10, 3), point(20, 5), point(40, 9)));
    assertThat(fit.fixed()).isCloseTo(1, within(1e-12));
    assertThat(fit.each()).isCloseTo(0.2, within(1e-12));
    assertThat(fit.at(100)).isCloseTo(21, within(1e-12));
  }

  @Test
  void aPointBesideTheLinePullsItByLeastSquares() {
    LinearFit fit = LinearFit.of(List.of(point(0, 0), point(1, 0), point(2, 3)));
    assertThat(fit.each()).isCloseTo(1.5, within(1e-12));
    assertThat(fit.fixed()).isCloseTo(-0.5, within(1e-12));
  }

  private static Timed point(int items, double seconds) {
    return new Timed(items, seconds);
  }
}

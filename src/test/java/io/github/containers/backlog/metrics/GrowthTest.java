package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthTest {

  /** The example of Sen (1968), pp. 1383 f., also among SciPy's tests of {@code theilslopes}. */
  @Test
  void agreesWithTheExampleOfSen() {
    TheilSen line =
        TheilSen.of(
                new double[] {1, 2, 3, 4, 10, 12, 18},
                new double[] {9, 15, 19, 20, 45, 55, 78},
                0.93)
            .orElseThrow();
    assertThat(line.slope()).isCloseTo(4, within(1e-9));
    assertThat(line.lower()).isCloseTo(3.71, within(0.005));
    assertThat(line.upper()).isCloseTo(4.38, within(0.0051));
  }

  /** Ties make the interval narrower; figures of SciPy 1.17's {@code theilslopes}. */
  @Test
  void tiesCountInTheVariance() {
    double[] x = IntStream.range(0, 12).asDoubleStream().toArray();
    double[] y = {3, 3, 3, 4, 4, 6, 5, 5, 7, 7, 7, 9};
    TheilSen line = TheilSen.of(x, y, 0.95).orElseThrow();
    assertThat(line.slope()).isCloseTo(0.5, within(1e-12));
    assertThat(line.lower()).isCloseTo(0.3333333333333333, within(1e-12));
    assertThat(line.upper()).isCloseTo(0.6666666666666666, within(1e-12));
  }

  @Test
  void aFewOutliersDoNotTurnTheLine() {
    double[] x = IntStream.range(0, 40).asDoubleStream().toArray();
    double[] y = IntStream.range(0, 40).mapToDouble(i -> 3.0 * i).toArray();
    new Random(4).ints(6, 0, 40).forEach(i -> y[i] = 1_000);
    assertThat(TheilSen.of(x, y, 0.95).orElseThrow().slope()).isEqualTo(3);
  }

  @Test
  void fewerThanFivePointsGiveNoInterval() {
    double[] x = {1, 2, 3, 4, 5};
    assertThat(TheilSen.of(x, x, 0.95)).contains(new TheilSen(1, 1, 1));
    double[] four = {1, 2, 3, 4};
    assertThat(TheilSen.of(four, four, 0.95)).isEmpty();
    assertThat(TheilSen.of(new double[0], new double[0], 0.95)).isEmpty();
  }

  @Test
  void aLineThatDoesNotMoveHasNoSlope() {
    double[] x = {1, 2, 3, 4, 5, 6};
    assertThat(TheilSen.of(x, new double[6], 0.95)).contains(new TheilSen(0, 0, 0));
  }

  private static OpenCurve weekly(Instant asOf, Counts changes, int first) {
    return OpenCurve.of(Bucket.WEEK, changes, first, asOf);
  }

  @Test
  void twoItemsMoreAWeekAreAHundredAndFourAYear() {
    Instant asOf = Instant.parse("2024-03-04T00:00:00Z");
    int last = Bucket.WEEK.numberOf(asOf);
    Counts changes = new Counts();
    IntStream.rangeClosed(last - 80, last).forEach(week -> changes.add(week, 2));
    Growth growth = Growth.of(weekly(asOf, changes, last - 81)).orElseThrow();
    assertThat(growth.perYear()).isCloseTo(2 * 365.25 / 7, within(1e-9));
    assertThat(growth.lower()).isCloseTo(2 * 365.25 / 7, within(1e-9));
    assertThat(growth.upper()).isCloseTo(2 * 365.25 / 7, within(1e-9));
  }

  @Test
  void onlyTheLastFiftyTwoWeeksCount() {
    Instant asOf = Instant.parse("2024-03-04T00:00:00Z");
    int last = Bucket.WEEK.numberOf(asOf);
    Counts changes = new Counts();
    changes.add(last - 52, 500);
    Optional<Growth> flat = Growth.of(weekly(asOf, changes, last - 200));
    assertThat(flat).contains(new Growth(0, 0, 0));
    Counts falling = new Counts();
    IntStream.range(last - 400, last - 51).forEach(week -> falling.add(week, -3));
    IntStream.rangeClosed(last - 51, last).forEach(week -> falling.add(week, 1));
    Growth growth = Growth.of(weekly(asOf, falling, last - 400)).orElseThrow();
    assertThat(growth.perYear()).isCloseTo(365.25 / 7, within(1e-9));
    assertThat(growth.lower()).isCloseTo(365.25 / 7, within(1e-9));
    assertThat(growth.upper()).isCloseTo(365.25 / 7, within(1e-9));
  }

  @Test
  void aYoungCurveDoesNotTell() {
    Instant asOf = Instant.parse("2024-03-04T00:00:00Z");
    int last = Bucket.WEEK.numberOf(asOf);
    assertThat(Growth.of(weekly(asOf, new Counts(), last - 3))).isEmpty();
    assertThat(Growth.of(weekly(asOf, new Counts(), last - 4))).isPresent();
  }
}

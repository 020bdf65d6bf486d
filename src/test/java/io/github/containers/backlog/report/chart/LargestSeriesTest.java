package io.github.containers.backlog.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestSeriesTest {

  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  @Test
  void theLargestAtTheEndStandForThemselvesLargestFirst() {
    List<Series> all = List.of(flat("a", 1), flat("b", 9), flat("c", 5), flat("d", 2));

    assertThat(LargestSeries.andOthers(all, 2))
        .extracting(Series::name)
        .containsExactly("b", "c", "others (2)");
  }

  @Test
  void theOthersAreMarkedAsWhatIsLeftOver() {
    List<Series> all = List.of(flat("a", 1), flat("b", 9), flat("c", 5));

    assertThat(LargestSeries.andOthers(all, 1))
        .extracting(Series::remainder)
        .containsExactly(false, true);
  }

  @Test
  void oneTooManyStaysItself() {
    List<Series> all = List.of(flat("a", 1), flat("b", 9), flat("c", 5));

    assertThat(LargestSeries.andOthers(all, 2))
        .extracting(Series::name)
        .containsExactly("b", "c", "a");
  }

  @Test
  void equalOnesAreInTheOrderOfTheirNames() {
    List<Series> all = List.of(flat("z", 3), flat("a", 3), flat("m", 3));

    assertThat(LargestSeries.andOthers(all, 8))
        .extracting(Series::name)
        .containsExactly("a", "m", "z");
  }

  @Test
  void aCurveWithoutAPointAtAnInstantCountsItsLastValueThere() {
    Series early = new Series("early", List.of(point(0, 4)));
    Series late = new Series("late", List.of(point(1, 2), point(2, 3)));
    List<Series> all = List.of(flat("big", 100), early, late);

    assertThat(LargestSeries.andOthers(all, 1).get(1).points())
        .containsExactly(point(0, 4), point(1, 6), point(2, 7));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void atEveryInstantTheValuesAddUpToWhatTheyWereInWhateverOrder(long seed) {
    Random random = new Random(seed);
    List<Series> all = new ArrayList<>();
    for (int i = 0; i < 10 + random.nextInt(30); i++) {
      all.add(curve("curve " + i, random));
    }
    List<Series> reduced = LargestSeries.andOthers(all, 8);

    assertThat(reduced).hasSize(9);
    for (int day = 0; day <= 30; day++) {
      Instant at = START.plus(Duration.ofDays(day));
      assertThat(sum(reduced, at)).isEqualTo(sum(all, at));
    }
    Collections.shuffle(all, random);
    assertThat(LargestSeries.andOthers(all, 8)).isEqualTo(reduced);
  }

  private static long sum(List<Series> curves, Instant at) {
    return curves.stream().mapToLong(curve -> curve.valueAt(at)).sum();
  }

  private static Series curve(String name, Random random) {
    List<Point> points = new ArrayList<>();
    for (int day = random.nextInt(10); day <= 30; day += 1 + random.nextInt(4)) {
      points.add(point(day, random.nextInt(100)));
    }
    return new Series(name, points);
  }

  private static Series flat(String name, long value) {
    return new Series(name, List.of(point(0, value)));
  }

  private static Point point(int day, long value) {
    return new Point(START.plus(Duration.ofDays(day)), value);
  }
}

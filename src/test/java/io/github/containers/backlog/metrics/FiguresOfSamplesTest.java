package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresOfSamplesTest {

  /** Straight from the definition: linear between the order statistics around (n - 1) p. */
  private static double naive(double[] sample, double p) {
    double[] sorted = DoubleStream.of(sample).sorted().toArray();
    double place = (sorted.length - 1) * p;
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 10, 99, 100, 101, 1_000})
  void percentilesAreThoseOfTheDefinition(int size) {
    double[] sample = new Random(size).doubles(size, 0, 5_000).toArray();
    double[] p = Percentiles.of(sample, 0.5, 0.75, 0.9);
    assertThat(p[0]).isCloseTo(naive(sample, 0.5), within(1e-9));
    assertThat(p[1]).isCloseTo(naive(sample, 0.75), within(1e-9));
    assertThat(p[2]).isCloseTo(naive(sample, 0.9), within(1e-9));
  }

  @Test
  void percentilesLeaveTheSampleAsItWas() {
    double[] sample = new Random(1).doubles(2_000).sorted().toArray();
    double[] before = sample.clone();
    Percentiles.of(sample, 0.5, 0.75, 0.9);
    assertThat(sample).containsExactly(before);
  }

  @Test
  void anEmptySampleHasNoPercentile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Percentiles.of(new double[0], 0.5))
        .withMessageContaining("empty");
  }

  @Test
  void agesAreInDays() {
    Samples ages = new Samples();
    for (int day : new int[] {5, 1, 4, 2, 3}) {
      ages.add(day * 86_400L);
    }
    assertThat(Ages.of(ages.sorted())).isEqualTo(new Ages(5, new Ages.Spread(3, 4, 4.6, 5)));
  }

  @Test
  void samplesGrowAndCanBePutTogether() {
    Samples some = new Samples();
    Samples others = new Samples();
    for (int i = 0; i < 9; i++) {
      some.add(i);
      others.add(-i);
    }
    some.addAll(others);
    some.add(7);
    some.addAll(new Samples());
    assertThat(some.size()).isEqualTo(19);
    assertThat(some.sorted()).hasSize(19).isSorted().startsWith(-8).endsWith(7, 8);
    assertThat(Arrays.stream(some.sorted()).sum()).isEqualTo(7);
  }

  @Test
  void countsGrowAtBothEnds() {
    Counts counts = new Counts();
    assertThat(counts.of(5)).isZero();
    counts.add(5, 1);
    counts.add(9, 2);
    counts.add(-3, 4);
    counts.add(5, 1);
    counts.add(-2, 8);
    assertThat(new int[] {counts.of(5), counts.of(9), counts.of(-3), counts.of(-2)})
        .containsExactly(2, 2, 4, 8);
    assertThat(counts.of(-4)).isZero();
    assertThat(counts.of(1_000)).isZero();
    Counts sum = new Counts();
    sum.addAll(new Counts());
    sum.add(7, 1);
    sum.addAll(counts);
    sum.addAll(counts);
    assertThat(new int[] {sum.of(5), sum.of(7), sum.of(9), sum.of(-3)}).containsExactly(4, 1, 4, 8);
  }
}

package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private static Samples samples(long... values) {
    Samples samples = new Samples();
    LongStream.of(values).forEach(samples::add);
    return samples;
  }

  @Test
  void theyAreSortedAlsoWhereNoIntHoldsThem() {
    long most = Integer.MAX_VALUE;
    long least = Integer.MIN_VALUE;
    assertThat(samples(most + 1, 5, least, most, least - 1, Long.MAX_VALUE, 5).sorted())
        .containsExactly(least - 1, least, 5, 5, most, most + 1, Long.MAX_VALUE);
  }

  @Test
  void aSumHasAllOfItsParts() {
    Samples first = samples(3, Long.MIN_VALUE);
    Samples second = samples(1);
    Samples sum = samples(2);
    sum.addAll(first);
    sum.addAll(second);
    Samples all = new Samples();
    all.addAll(sum);
    all.addAll(samples());
    assertThat(all.size()).isEqualTo(4);
    assertThat(all.sorted()).containsExactly(Long.MIN_VALUE, 1, 2, 3);
    assertThat(first.sorted()).containsExactly(Long.MIN_VALUE, 3);
  }
}

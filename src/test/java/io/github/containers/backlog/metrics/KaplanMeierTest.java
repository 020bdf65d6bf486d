package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KaplanMeierTest {

  private static final long[] NONE = {};

  private static List<KaplanMeier.Step> steps(KaplanMeier estimate) {
    List<KaplanMeier.Step> steps = new ArrayList<>();
    estimate.steps().forEach(steps::add);
    return steps;
  }

  private static void assertStep(
      KaplanMeier estimate, int i, long time, int atRisk, int closed, double... shares) {
    KaplanMeier.Step step = steps(estimate).get(i);
    assertThat(step.time()).isEqualTo(time);
    assertThat(step.atRisk()).isEqualTo(atRisk);
    assertThat(step.closed()).isEqualTo(closed);
    assertThat(step.survival()).isCloseTo(shares[0], within(0.00005));
    assertThat(step.lower()).isCloseTo(shares[1], within(0.00005));
    assertThat(step.upper()).isCloseTo(shares[2], within(0.00005));
  }

  /**
   * Remissions in weeks under 6-mercaptopurine: Freireich and others (1963), Kleinbaum and Klein,
   * "Survival Analysis", table 2.1. With Greenwood's error and the log-log interval as Stata lists
   * them: G. Rodríguez, "The Gehan Survival Data", Princeton University.
   */
  @Test
  void agreesWithThePublishedEstimateOfTheRemissionsUnder6Mp() {
    KaplanMeier estimate =
        KaplanMeier.of(
            new long[] {6, 6, 6, 7, 10, 13, 16, 22, 23},
            new long[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});
    assertThat(estimate.steps()).hasSize(7);
    assertStep(estimate, 0, 6, 21, 3, 0.8571, 0.6197, 0.9516);
    assertStep(estimate, 1, 7, 17, 1, 0.8067, 0.5631, 0.9228);
    assertStep(estimate, 2, 10, 15, 1, 0.7529, 0.5032, 0.8894);
    assertStep(estimate, 3, 13, 12, 1, 0.6902, 0.4316, 0.8491);
    assertStep(estimate, 4, 16, 11, 1, 0.6275, 0.3675, 0.8049);
    assertStep(estimate, 5, 22, 7, 1, 0.5378, 0.2678, 0.7468);
    assertStep(estimate, 6, 23, 6, 1, 0.4482, 0.1881, 0.6801);
    assertThat(estimate.findMedian()).hasValue(23);
    assertThat(estimate.findLowerMedian()).hasValue(13);
    assertThat(estimate.findUpperMedian()).isEmpty();
  }

  /** The placebo group of the same study, of which nobody was censored; same source. */
  @Test
  void agreesWithThePublishedEstimateOfTheRemissionsUnderPlacebo() {
    KaplanMeier estimate =
        KaplanMeier.of(
            new long[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23},
            NONE);
    assertStep(estimate, 0, 1, 21, 2, 0.9048, 0.6700, 0.9753);
    assertStep(estimate, 5, 8, 12, 4, 0.3810, 0.1831, 0.5778);
    assertStep(estimate, 10, 22, 2, 1, 0.0476, 0.0033, 0.1970);
    assertThat(estimate.findMedian()).hasValue(8);
    assertThat(estimate.findLowerMedian()).hasValue(4);
    assertThat(estimate.findUpperMedian()).hasValue(11);
    KaplanMeier.Step last = steps(estimate).get(11);
    assertThat(last.survival()).isZero();
    assertThat(last.lower()).isNaN();
    assertThat(last.upper()).isNaN();
  }

  /** Acute myelogenous leukaemia, maintained group: Miller, "Survival Analysis" (1981), p. 49. */
  @Test
  void agreesWithThePublishedEstimateOfTheMaintainedGroup() {
    KaplanMeier estimate =
        KaplanMeier.of(new long[] {9, 13, 18, 23, 31, 34, 48}, new long[] {13, 28, 45, 161});
    double[] published = {0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184};
    assertThat(steps(estimate).stream().mapToDouble(KaplanMeier.Step::survival).toArray())
        .containsExactly(published, within(0.0005));
    assertThat(estimate.findMedian()).hasValue(31);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheEmpiricalDistributionWhereNothingIsCensored(long seed) {
    long[] times = new Random(seed).longs(80, 0, 60).sorted().toArray();
    KaplanMeier estimate = KaplanMeier.of(times, NONE);
    for (long t = -1; t <= 61; t++) {
      long at = t;
      double open = LongStream.of(times).filter(time -> time > at).count() / 80.0;
      assertThat(estimate.survivalAt(t)).isCloseTo(open, within(1e-12));
    }
    assertThat(estimate.findMedian()).hasValue(times[39]);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void theScaleOfTimeChangesNothingElse(long seed) {
    long[] closed = new Random(seed).longs(50, 1, 100).sorted().toArray();
    long[] open = new Random(-seed).longs(30, 1, 100).sorted().toArray();
    KaplanMeier days = KaplanMeier.of(closed, open);
    KaplanMeier seconds =
        KaplanMeier.of(
            Arrays.stream(closed).map(t -> t * 86_400).toArray(),
            Arrays.stream(open).map(t -> t * 86_400).toArray());
    assertThat(steps(seconds).stream().map(KaplanMeier.Step::survival))
        .isEqualTo(steps(days).stream().map(KaplanMeier.Step::survival).toList());
    assertThat(seconds.findMedian().orElse(-1)).isEqualTo(days.findMedian().orElse(-1) * 86_400);
  }

  @Test
  void atEqualTimesWhatClosesComesBeforeWhatIsCensored() {
    KaplanMeier estimate = KaplanMeier.of(new long[] {5}, new long[] {4, 5});
    assertThat(steps(estimate).get(0).atRisk()).isEqualTo(2);
    assertThat(estimate.findMedian()).hasValue(5);
  }

  /** Straight from the definition, in whole numbers. */
  private static long exactMedian(long[] closed, long[] open) {
    BigInteger left = BigInteger.ONE;
    BigInteger all = BigInteger.ONE;
    for (long t : LongStream.of(closed).distinct().toArray()) {
      long atRisk =
          LongStream.concat(LongStream.of(closed), LongStream.of(open))
              .filter(time -> time >= t)
              .count();
      long closings = LongStream.of(closed).filter(time -> time == t).count();
      left = left.multiply(BigInteger.valueOf(atRisk - closings));
      all = all.multiply(BigInteger.valueOf(atRisk));
      if (left.shiftLeft(1).compareTo(all) <= 0) {
        return t;
      }
    }
    return -1;
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11, 12})
  void theMedianIsWhereExactlyAHalfIsReachedWhateverRoundingSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      long[] closed = random.longs(1 + random.nextInt(14), 1, 12).sorted().toArray();
      long[] open = random.longs(random.nextInt(10), 1, 12).sorted().toArray();
      assertThat(KaplanMeier.of(closed, open).findMedian().orElse(-1))
          .isEqualTo(exactMedian(closed, open));
    }
  }

  /** Of so many, one closes at 1, all but some are lost at 2, so many of those close at 3. */
  private static KaplanMeier twoSteps(int all, int stayed, int atRisk, int left) {
    long[] closed =
        LongStream.concat(
                LongStream.generate(() -> 1).limit(all - stayed),
                LongStream.generate(() -> 3).limit(atRisk - left))
            .toArray();
    long[] open =
        LongStream.concat(
                LongStream.generate(() -> 2).limit(stayed - atRisk),
                LongStream.generate(() -> 9).limit(left))
            .toArray();
    return KaplanMeier.of(closed, open);
  }

  @Test
  void aHairMoreThanAHalfIsNoHalfAndAHairLessIsOne() {
    // 2 * stayed * left is one more, or less, than all * atRisk: a billionth, or so.
    assertThat(twoSteps(40_001, 31_002, 24_043, 15_511).findMedian()).isEmpty();
    assertThat(twoSteps(40_001, 31_001, 27_553, 17_776).findMedian()).hasValue(3);
  }

  @Test
  void thereIsNoMedianWhileMoreThanHalfAreOpen() {
    assertThat(KaplanMeier.of(new long[] {1}, new long[] {2, 2}).findMedian()).isEmpty();
    assertThat(KaplanMeier.of(NONE, new long[] {2, 2}).findMedian()).isEmpty();
    assertThat(KaplanMeier.of(NONE, NONE).steps()).isEmpty();
    assertThat(KaplanMeier.of(NONE, NONE).survivalAt(5)).isEqualTo(1);
  }
}

package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CumulativeIncidenceTest {

  private static final long[] NONE = {};

  private static long[] times(Random random, int count) {
    return random.longs(count, 1, 60).sorted().toArray();
  }

  /**
   * Deaths from breast cancer and of other causes among 305 women, the first 27 months: Satagopan
   * and others, "A note on competing risks in survival data analysis", British Journal of Cancer 91
   * (2004), table 2. The table rounds each summand to a tenth of a per cent before it adds them up.
   */
  @Test
  void agreesWithThePublishedDeathsFromBreastCancer() {
    long[] alive =
        LongStream.concat(LongStream.of(7, 14, 24), LongStream.generate(() -> 28).limit(296))
            .toArray();
    CumulativeIncidence estimate =
        CumulativeIncidence.of(List.of(new long[] {10, 16, 23, 27}, new long[] {18, 26}), alive);
    assertThat(estimate.steps())
        .extracting(CumulativeIncidence.Step::time)
        .containsExactly(10L, 16L, 18L, 23L, 26L, 27L);
    assertThat(estimate.steps())
        .extracting(CumulativeIncidence.Step::atRisk)
        .containsExactly(304, 302, 301, 300, 298, 297);
    double[] survival = {99.7, 99.3, 99.0, 98.7, 98.3, 98.0};
    double sumOfRounded = 0;
    double before = 0;
    for (int i = 0; i < survival.length; i++) {
      CumulativeIncidence.Step step = estimate.steps().get(i);
      assertThat(100 * step.survival()).isCloseTo(survival[i], within(0.05));
      double incidence = 100 * step.incidences().get(0);
      sumOfRounded += Math.round(10 * (incidence - before)) / 10.0;
      before = incidence;
    }
    assertThat(sumOfRounded).isCloseTo(1.2, within(1e-9));
  }

  /**
   * The textbook warning in small: of four, one goes one way at 1, one the other way at 2, one the
   * first way at 3, one is lost. One minus Kaplan-Meier of the first way alone would say 5/8.
   */
  @Test
  void aWayThatNobodyCanTakeAnyMoreIsNotPromised() {
    CumulativeIncidence estimate =
        CumulativeIncidence.of(List.of(new long[] {1, 3}, new long[] {2}), new long[] {4});
    assertThat(estimate.incidencesAt(3).get(0)).isCloseTo(0.25 + 0.5 * 0.5, within(1e-12));
    assertThat(1 - KaplanMeier.of(new long[] {1, 3}, new long[] {2, 4}).survivalAt(3))
        .isCloseTo(5 / 8.0, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void allWaysAndWhatIsStillOpenAddUpToOneAndToKaplanMeier(long seed) {
    Random random = new Random(seed);
    List<long[]> closed = List.of(times(random, 30), times(random, 20), times(random, 9));
    long[] open = times(random, 25);
    CumulativeIncidence estimate = CumulativeIncidence.of(closed, open);
    KaplanMeier together = KaplanMeier.of(Lives.together(closed), open);
    for (long t = 0; t <= 61; t++) {
      double sum = estimate.incidencesAt(t).stream().mapToDouble(Double::doubleValue).sum();
      assertThat(sum + estimate.survivalAt(t)).isCloseTo(1, within(1e-12));
      assertThat(estimate.survivalAt(t)).isCloseTo(together.survivalAt(t), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void isTheEmpiricalShareWhereNothingIsCensored(long seed) {
    Random random = new Random(seed);
    List<long[]> closed = List.of(times(random, 40), times(random, 24));
    CumulativeIncidence estimate = CumulativeIncidence.of(closed, NONE);
    for (long t = 0; t <= 61; t++) {
      for (int way = 0; way < 2; way++) {
        double share = Ascending.below(t + 1, closed.get(way)) / 64.0;
        assertThat(estimate.incidencesAt(t).get(way)).isCloseTo(share, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void theScaleOfTimeChangesNothingElse(long seed) {
    Random random = new Random(seed);
    List<long[]> closed = List.of(times(random, 30), times(random, 30));
    long[] open = times(random, 30);
    CumulativeIncidence days = CumulativeIncidence.of(closed, open);
    CumulativeIncidence seconds =
        CumulativeIncidence.of(
            closed.stream().map(CumulativeIncidenceTest::inSeconds).toList(), inSeconds(open));
    assertThat(seconds.steps().stream().map(CumulativeIncidence.Step::incidences))
        .isEqualTo(days.steps().stream().map(CumulativeIncidence.Step::incidences).toList());
  }

  private static long[] inSeconds(long[] days) {
    return Arrays.stream(days).map(day -> day * 86_400).toArray();
  }

  @Test
  void nothingHasHappenedBeforeTheFirstClosing() {
    CumulativeIncidence estimate =
        CumulativeIncidence.of(List.of(new long[] {5}, NONE), new long[] {9});
    assertThat(estimate.incidencesAt(4)).containsExactly(0.0, 0.0);
    assertThat(estimate.survivalAt(4)).isEqualTo(1);
    assertThat(estimate.incidencesAt(5)).containsExactly(0.5, 0.0);
  }
}

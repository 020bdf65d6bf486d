package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogRankTest {

  private static final long[] NONE = {};

  private static LogRank.Observed observed(long[] closed, long... censored) {
    return new LogRank.Observed(closed, censored);
  }

  private static LogRank test(Map<String, LogRank.Observed> groups) {
    return LogRank.of(new TreeMap<>(groups)).orElseThrow();
  }

  private static long[] times(Random random, int count) {
    return random.longs(count, 1, 40).sorted().toArray();
  }

  /** The remissions of Freireich and others: Kleinbaum and Klein, "Survival Analysis", ch. 2. */
  @Test
  void agreesWithThePublishedTestOfTheRemissions() {
    LogRank test =
        test(
            Map.of(
                "6-MP",
                observed(
                    new long[] {6, 6, 6, 7, 10, 13, 16, 22, 23},
                    6,
                    9,
                    10,
                    11,
                    17,
                    19,
                    20,
                    25,
                    32,
                    32,
                    34,
                    35),
                "placebo",
                observed(
                    new long[] {
                      1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
                    })));
    assertThat(test.chiSquare()).isCloseTo(16.79, within(0.005));
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
    assertThat(test.p()).isCloseTo(4.17e-5, within(5e-8));
    assertThat(test.groups().get(0).expected()).isCloseTo(19.25, within(0.005));
    assertThat(test.groups().get(1).expected()).isCloseTo(10.75, within(0.005));
  }

  /** Ovarian cancer, as R's {@code survdiff} prints it: Edmunson and others (1979). */
  @Test
  void agreesWithThePublishedTestOfOvarianCancer() {
    LogRank test =
        test(
            Map.of(
                "rx=1",
                observed(
                    new long[] {59, 115, 156, 268, 329, 431, 638}, 448, 477, 803, 855, 1040, 1106),
                "rx=2",
                observed(
                    new long[] {353, 365, 464, 475, 563},
                    377,
                    421,
                    744,
                    769,
                    770,
                    1129,
                    1206,
                    1227)));
    assertThat(test.groups())
        .extracting(LogRank.Group::name, LogRank.Group::items, LogRank.Group::closed)
        .containsExactly(tuple("rx=1", 13, 7), tuple("rx=2", 13, 5));
    assertThat(test.groups().get(0).expected()).isCloseTo(5.23, within(0.005));
    assertThat(test.groups().get(1).expected()).isCloseTo(6.77, within(0.005));
    assertThat(test.chiSquare()).isCloseTo(1.06, within(0.005));
    assertThat(test.p()).isCloseTo(0.3, within(0.05));
  }

  /**
   * Three groups of ten rats: Klein and Moeschberger, "Survival Analysis", exercise 7.7; figures of
   * R's {@code survdiff} in the course Sta 678 of San Diego State University, handout 4.
   */
  @Test
  void agreesWithThePublishedTestOfThreeGroups() {
    LogRank test =
        test(
            Map.of(
                "1 untreated",
                observed(new long[] {20, 21, 23, 24, 24, 26, 26, 27, 28, 30}),
                "2 radiated",
                observed(new long[] {26, 28, 29, 29, 30, 30, 31, 31, 32}, 35),
                "3 radiated + BPA",
                observed(new long[] {31, 32, 34, 35, 36, 38, 38, 39}, 42, 42)));
    assertThat(test.chiSquare()).isCloseTo(33.38033, within(5e-6));
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
    assertThat(test.p()).isCloseTo(5.64e-8, within(5e-11));
    assertThat(test.groups().get(0).expected()).isCloseTo(2.656485, within(5e-7));
    assertThat(test.groups().get(1).expected()).isCloseTo(7.600097, within(5e-7));
    assertThat(test.groups().get(2).expected()).isCloseTo(16.743418, within(5e-7));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfTheGroupsAndTheScaleOfTimeChangeNothing(long seed) {
    Random random = new Random(seed);
    LogRank.Observed one = observed(times(random, 20), times(random, 9));
    LogRank.Observed two = observed(times(random, 15), times(random, 4));
    LogRank.Observed three = observed(times(random, 30), times(random, 12));
    LogRank test = test(Map.of("a", one, "b", two, "c", three));
    LogRank inSeconds =
        test(Map.of("a", inSeconds(three), "b", inSeconds(one), "c", inSeconds(two)));
    assertThat(inSeconds.chiSquare()).isCloseTo(test.chiSquare(), within(1e-9));
  }

  private static LogRank.Observed inSeconds(LogRank.Observed days) {
    return new LogRank.Observed(
        Arrays.stream(days.closed()).map(day -> day * 86_400).toArray(),
        Arrays.stream(days.censored()).map(day -> day * 86_400).toArray());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void asManyAreExpectedAsWereClosed(long seed) {
    Random random = new Random(seed);
    LogRank test =
        test(
            Map.of(
                "a", observed(times(random, 25), times(random, 5)),
                "b", observed(times(random, 9), times(random, 15)),
                "c", observed(times(random, 2))));
    assertThat(test.groups().stream().mapToDouble(LogRank.Group::expected).sum())
        .isCloseTo(36, within(1e-9));
    assertThat(test.p()).isBetween(0.0, 1.0);
  }

  @Test
  void groupsThatAreAlikeDoNotDiffer() {
    LogRank.Observed group = observed(new long[] {1, 2, 3, 5, 8}, 4, 9);
    LogRank test = test(Map.of("a", group, "b", group, "c", group));
    assertThat(test.chiSquare()).isCloseTo(0, within(1e-12));
    assertThat(test.p()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aGroupWithoutItemsIsNoGroup() {
    LogRank test =
        test(
            Map.of(
                "a", observed(new long[] {1, 2, 3}), "b", observed(NONE), "c", observed(NONE, 5)));
    assertThat(test.groups()).extracting(LogRank.Group::name).containsExactly("a", "c");
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
  }

  @Test
  void groupsThatCannotBeComparedAreNot() {
    assertThat(LogRank.of(new TreeMap<>(Map.of("a", observed(new long[] {1, 2}))))).isEmpty();
    assertThat(LogRank.of(new TreeMap<>(Map.of("a", observed(NONE, 3), "b", observed(NONE, 5)))))
        .isEmpty();
    assertThat(
            LogRank.of(
                new TreeMap<>(Map.of("a", observed(new long[] {9, 9}), "b", observed(NONE, 5)))))
        .isEmpty();
    assertThat(LogRank.of(new TreeMap<>())).isEmpty();
  }

  /** One group is over before the other's first closing: nothing is left of it to compare then. */
  @Test
  void aGroupThatIsOverEarlyCountsOnlyWhileItLasts() {
    LogRank.Observed early = observed(LongStream.rangeClosed(1, 10).toArray());
    LogRank.Observed late = observed(LongStream.rangeClosed(21, 30).toArray());
    assertThat(test(Map.of("a", early, "b", late)).chiSquare())
        .isCloseTo(
            test(Map.of("a", early, "b", observed(NONE, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20)))
                .chiSquare(),
            within(1e-9));
  }
}

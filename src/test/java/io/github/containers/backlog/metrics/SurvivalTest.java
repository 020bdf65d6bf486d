package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.containers.backlog.timeline.Outcome;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalTest {

  private static final List<Outcome> ANY = List.of(Outcome.values());
  private static final long DAY = 86_400;
  private static final long YEAR = Chance.YEAR.toSeconds();

  private static Lives random(long seed, int items, int years) {
    Random random = new Random(seed);
    Lives lives = new Lives();
    for (int i = 0; i < items; i++) {
      Outcome outcome = ANY.get(random.nextInt(ANY.size()));
      lives.add(outcome, (long) (random.nextDouble() * random.nextDouble() * years * YEAR));
    }
    return lives;
  }

  private static KaplanMeier estimate(Lives lives) {
    return KaplanMeier.of(lives.closed(), lives.open());
  }

  private static SurvivalCurve.Day day(SurvivalCurve curve, int day) {
    return curve.days().stream()
        .filter(one -> one.days() <= day)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void onEveryWholeDayTheCurveSaysWhatTheEstimateSays(long seed) {
    Lives lives = random(seed, 900, 3);
    SurvivalCurve curve = SurvivalCurve.of(lives);
    KaplanMeier estimate = estimate(lives);
    int last = curve.days().get(curve.days().size() - 1).days();
    for (int day = 1; day <= last; day++) {
      assertThat(day(curve, day).survival())
          .isCloseTo(estimate.survivalAt(day * DAY), within(0.002));
    }
    assertThat(curve.days()).hasSizeLessThan(last + 1);
    assertThat(curve.days()).extracting(SurvivalCurve.Day::days).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void atRiskOnADayIsWhatWasSeenToBeOpenForSoLong(long seed) {
    Lives lives = random(seed, 300, 2);
    long[] times =
        LongStream.concat(LongStream.of(lives.closed()), LongStream.of(lives.open())).toArray();
    for (SurvivalCurve.Day day : SurvivalCurve.of(lives).days()) {
      long open = LongStream.of(times).filter(time -> time >= day.days() * DAY).count();
      assertThat(day.atRisk()).isEqualTo((int) open);
    }
  }

  @Test
  void theCurveEndsWhereTheLongestTimeEnds() {
    Lives lives = new Lives();
    lives.add(Outcome.FIXED, 2 * DAY + 1);
    lives.add(Outcome.OPEN, 9 * DAY);
    assertThat(SurvivalCurve.of(lives).days())
        .extracting(SurvivalCurve.Day::days, SurvivalCurve.Day::atRisk, SurvivalCurve.Day::survival)
        .containsExactly(tuple(0, 2, 1.0), tuple(3, 1, 0.5), tuple(9, 1, 0.5));
  }

  @Test
  void whatIsClosedAtTheEndOfADayIsClosedOnThatDay() {
    Lives lives = new Lives();
    lives.add(Outcome.FIXED, DAY);
    lives.add(Outcome.FIXED, DAY + 1);
    lives.add(Outcome.OPEN, 5 * DAY);
    assertThat(day(SurvivalCurve.of(lives), 1).survival()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(day(SurvivalCurve.of(lives), 2).survival()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void noItemHasNoCurve() {
    assertThat(SurvivalCurve.of(new Lives()).days()).isEmpty();
    assertThat(Survival.of(new Lives()))
        .isEqualTo(new Survival(0, 0, 0, new SurvivalCurve(List.of()), List.of()));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theChanceIsOneLessSurvivalThenOverSurvivalNowAndThePartsAddUpToIt(long seed) {
    Lives lives = random(seed, 700, 7);
    KaplanMeier all = estimate(lives);
    CumulativeIncidence ways = CumulativeIncidence.of(lives.closedBySort(), lives.open());
    List<Chance> chances = Chance.of(lives);
    assertThat(chances).hasSize(4);
    for (Chance chance : chances) {
      long a = chance.openFor().toSeconds();
      double now = all.survivalAt(a);
      assertThat(chance.closed()).isCloseTo(1 - all.survivalAt(a + YEAR) / now, within(1e-12));
      double fixed = ways.incidencesAt(a + YEAR).get(0) - ways.incidencesAt(a).get(0);
      assertThat(chance.fixed()).isCloseTo(fixed / now, within(1e-12));
      assertThat(chance.fixed() + chance.otherwise() + chance.unknown())
          .isCloseTo(chance.closed(), within(1e-12));
      assertThat(chance.closed()).isBetween(chance.lower(), chance.upper());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void theIntervalIsThatOfTheEstimateOfThoseThatWereOpenForSoLong(long seed) {
    Lives lives = random(seed, 400, 5);
    for (Chance chance : Chance.of(lives)) {
      long begin = chance.openFor().toSeconds();
      KaplanMeier.Step last =
          steps(
                  LongStream.of(lives.closed()).filter(time -> time > begin).toArray(),
                  LongStream.of(lives.open()).filter(time -> time >= begin).toArray())
              .filter(step -> step.time() <= begin + YEAR)
              .reduce((earlier, later) -> later)
              .orElseThrow();
      assertThat(chance.lower()).isCloseTo(1 - last.upper(), within(1e-12));
      assertThat(chance.upper()).isCloseTo(1 - last.lower(), within(1e-12));
    }
  }

  private static Stream<KaplanMeier.Step> steps(long[] closed, long[] open) {
    return KaplanMeier.of(closed, open).steps().stream();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.05", "1, 0"})
  void whatIsClosedAtTheEndOfTheYearIsClosedWithinIt(long seconds, double chance) {
    Lives lives = new Lives();
    lives.add(Outcome.FIXED, YEAR / 2 + YEAR + seconds);
    for (int i = 0; i < 19; i++) {
      lives.add(Outcome.OPEN, 2 * YEAR);
    }
    assertThat(Chance.of(lives).get(0).closed()).isCloseTo(chance, within(1e-12));
    assertThat(Chance.of(lives).get(0).fixed()).isCloseTo(chance, within(1e-12));
  }

  private static Lives oldOnes(int count) {
    Lives lives = new Lives();
    for (int i = 0; i < count; i++) {
      lives.add(i % 2 == 0 ? Outcome.FIXED : Outcome.OTHERWISE, YEAR + 1 + i);
    }
    return lives;
  }

  @Test
  void ofFewerThanTwentyAtRiskNothingIsSaid() {
    assertThat(Chance.of(oldOnes(19))).isEmpty();
    assertThat(Chance.of(oldOnes(20))).extracting(Chance::atRisk).containsExactly(20, 20);
  }

  @Test
  void whatWasClosedByThenIsNoLongerAtRisk() {
    Lives lives = oldOnes(19);
    lives.add(Outcome.FIXED, YEAR);
    assertThat(Chance.of(lives))
        .extracting(Chance::openFor)
        .containsExactly(Chance.YEAR.dividedBy(2));
    lives.add(Outcome.OPEN, YEAR);
    assertThat(Chance.of(lives)).extracting(Chance::atRisk).containsExactly(21, 20);
  }

  @Test
  void nothingIsSaidOfATimeThatNobodyHasSeenTheEndOf() {
    Lives lives = new Lives();
    for (int i = 0; i < 40; i++) {
      lives.add(i == 0 ? Outcome.FIXED : Outcome.OPEN, YEAR + YEAR / 2 - 1);
    }
    assertThat(Chance.of(lives)).isEmpty();
    lives.add(Outcome.OPEN, YEAR + YEAR / 2);
    assertThat(Chance.of(lives))
        .extracting(Chance::openFor)
        .containsExactly(Chance.YEAR.dividedBy(2));
  }

  @Test
  void whereNothingWasClosedTheChanceIsNoneAndHasNoInterval() {
    Lives lives = new Lives();
    for (int i = 0; i < 20; i++) {
      lives.add(Outcome.OPEN, 3 * YEAR);
    }
    Chance chance = Chance.of(lives).get(0);
    assertThat(chance.closed()).isZero();
    assertThat(chance.lower()).isNaN();
    assertThat(chance.upper()).isNaN();
  }

  @Test
  void itSaysHowManyWereClosedForAnUnknownReason() {
    Lives lives = new Lives();
    lives.add(Outcome.UNKNOWN, DAY);
    lives.add(Outcome.UNKNOWN, 2 * DAY);
    lives.add(Outcome.OPEN, 2 * DAY);
    lives.add(Outcome.FIXED, 2 * DAY);
    Survival survival = Survival.of(lives);
    assertThat(survival.items()).isEqualTo(4);
    assertThat(survival.open()).isEqualTo(1);
    assertThat(survival.unknown()).isEqualTo(2);
  }
}

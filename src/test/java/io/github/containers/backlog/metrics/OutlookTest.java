package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

  private static final Instant MONDAY = Instant.parse("2025-03-03T00:00:00Z");
  private static final Duration YEAR = Duration.ofHours(8_766);

  /** A weekly curve of so many weeks that ends on that Monday and changes so each week. */
  private static OpenCurve weekly(int weeks, IntUnaryOperator change) {
    return weekly(MONDAY, weeks, change);
  }

  private static OpenCurve weekly(Instant end, int weeks, IntUnaryOperator change) {
    int last = Bucket.WEEK.numberOf(end);
    Counts changes = new Counts();
    IntStream.rangeClosed(last - weeks + 1, last)
        .forEach(week -> changes.add(week, change.applyAsInt(week - last + weeks - 1)));
    return OpenCurve.of(Bucket.WEEK, changes, last - weeks + 1, end);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-06T00:00:00Z, false", "2025-01-06T00:00:01Z, true"})
  void aForecastIsTriedOnceItsLastWeekHasBegun(Instant end, boolean tried) {
    Backtest backtest = Backtest.of(weekly(end, 72, week -> 1));
    assertThat(backtest.trials())
        .extracting(Backtest.Trial::madeAt)
        .isEqualTo(tried ? List.of(Instant.parse("2024-10-07T00:00:00Z")) : List.of());
  }

  @Test
  void aForecastContinuesTheGrowthFromWhatIsOpenNow() {
    Forecast forecast = new Forecast(MONDAY, 100, new Growth(52, 40, 60));
    Forecast.Expected expected = forecast.at(MONDAY.plus(YEAR.dividedBy(2)));
    assertThat(expected.open()).isCloseTo(126, within(1e-9));
    assertThat(expected.lower()).isCloseTo(120, within(1e-9));
    assertThat(expected.upper()).isCloseTo(130, within(1e-9));
    assertThat(forecast.at(MONDAY)).isEqualTo(new Forecast.Expected(MONDAY, 100, 100, 100));
  }

  @Test
  void noFewerThanNoneWillBeOpen() {
    Forecast.Expected expected =
        new Forecast(MONDAY, 10, new Growth(-30, -50, -5)).at(MONDAY.plus(YEAR));
    assertThat(expected).isEqualTo(new Forecast.Expected(MONDAY.plus(YEAR), 0, 0, 5));
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "12, true", "13, false"})
  void aBandHoldsToTheNextWholeNumber(int came, boolean held) {
    assertThat(new Forecast.Expected(MONDAY, 11, 10.4, 11.6).holds(came)).isEqualTo(held);
  }

  @Test
  void aSteadyCurveIsAlwaysForeseen() {
    Backtest backtest = Backtest.of(weekly(5 * 52, week -> 3));
    assertThat(backtest.ahead(Backtest.QUARTER)).hasSizeBetween(14, 16);
    assertThat(backtest.trials()).allMatch(Backtest.Trial::held);
    assertThat(backtest.held(Backtest.QUARTER)).isEqualTo(backtest.ahead(Backtest.QUARTER).size());
    assertThat(backtest.findMedianMiss(Backtest.YEAR).orElseThrow()).isCloseTo(0, within(1e-9));
  }

  @Test
  void aCurveThatTurnsIsNotForeseen() {
    Backtest backtest = Backtest.of(weekly(3 * 52, week -> week < 2 * 52 ? 4 : -4));
    List<Backtest.Trial> year = backtest.ahead(Backtest.YEAR);
    assertThat(year).isNotEmpty();
    Backtest.Trial last = year.get(year.size() - 1);
    assertThat(last.held()).isFalse();
    assertThat(last.expected().open()).isCloseTo(last.open() + 4 * 52, within(1.0));
    assertThat(backtest.held(Backtest.YEAR)).isLessThan(year.size());
    assertThat(backtest.findMedianMiss(Backtest.YEAR).orElseThrow()).isPositive();
  }

  @Test
  void aForecastIsMadeOnTheFirstMondayOfAQuarterWithAYearBehindItAndItsTimeOver() {
    Backtest backtest = Backtest.of(weekly(53 + 13 + 13, week -> 1));
    assertThat(backtest.trials())
        .extracting(Backtest.Trial::madeAt)
        .containsExactly(Instant.parse("2024-10-07T00:00:00Z"));
    assertThat(backtest.ahead(Backtest.YEAR)).isEmpty();
    assertThat(backtest.findMedianMiss(Backtest.YEAR)).isEmpty();
    Backtest.Trial trial = backtest.trials().get(0);
    assertThat(trial.expected().at()).isEqualTo(Instant.parse("2025-01-06T00:00:00Z"));
    assertThat(trial.came() - trial.open()).isEqualTo(13);
  }

  @Test
  void whatCameLaterDoesNotChangeAnEarlierForecast() {
    Backtest one = Backtest.of(weekly(3 * 52, week -> week % 5));
    Backtest other = Backtest.of(weekly(3 * 52, week -> week < 100 ? week % 5 : 40));
    assertThat(other.trials().get(0).expected()).isEqualTo(one.trials().get(0).expected());
    assertThat(other.trials().get(0).open()).isEqualTo(one.trials().get(0).open());
  }

  @Test
  void aCurveOfLessThanAYearHasNoBacktest() {
    assertThat(Backtest.of(weekly(52, week -> 1)).trials()).isEmpty();
    assertThat(Backtest.of(weekly(1, week -> 1)).trials()).isEmpty();
  }

  @Test
  void toHoldTheNumberAsManyMustBeClosedAsAreOpened() {
    assertThat(new Pace(MONDAY, 300, 12.5, 9, 52).toHold()).isEqualTo(12.5);
  }

  @Test
  void toReachATargetTheDifferenceMustBeClosedBesides() {
    Pace pace = new Pace(MONDAY, 300, 12.5, 9, 52);
    assertThat(pace.toReach(200, MONDAY.plus(Duration.ofDays(70)))).isEqualTo(22.5);
    assertThat(pace.toReach(300, MONDAY.plus(Duration.ofDays(70)))).isEqualTo(12.5);
    assertThat(pace.toReach(400, MONDAY.plus(Duration.ofDays(70)))).isEqualTo(2.5);
    assertThat(pace.toReach(500, MONDAY.plus(Duration.ofDays(70)))).isZero();
  }

  @Test
  void aTargetLiesInTheFutureAndIsNotNegative() {
    Pace pace = new Pace(MONDAY, 300, 12.5, 9, 52);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pace.toReach(200, MONDAY))
        .withMessageContaining("not after");
    assertThatIllegalArgumentException().isThrownBy(() -> pace.toReach(-1, MONDAY.plus(YEAR)));
  }

  /** What the pace promises comes true: opened less closed is what the number changes by. */
  @Test
  void closingAtThatPaceLeadsToTheTarget() {
    Pace pace = new Pace(MONDAY, 300, 12.5, 9, 52);
    Instant by = MONDAY.plus(Duration.ofDays(7 * 26));
    double open = 300 + 26 * (pace.openedAWeek() - pace.toReach(120, by));
    assertThat(open).isCloseTo(120, within(1e-9));
  }
}

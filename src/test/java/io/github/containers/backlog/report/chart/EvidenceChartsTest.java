package io.github.containers.backlog.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceChartsTest {

  private static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");
  private static final EvidenceCharts CHARTS =
      new EvidenceCharts(new Charts("GitHub REST API", AS_OF, "month"));

  /** Falls in a straight line, day by day, from all to a share. */
  private static StepCurve falling(String name, int days, double to) {
    List<StepPoint> steps = new ArrayList<>();
    for (int day = 0; day <= days; day++) {
      double share = 1 - (1 - to) * day / days;
      steps.add(new StepPoint(day, share, share / 2, share));
    }
    return new StepCurve(name, steps);
  }

  private static int lastDay(SurvivalChart chart) {
    return chart.curves().stream().mapToInt(curve -> curve.last().days()).max().orElse(-1);
  }

  @Test
  void aChartLooksAYearAheadAtLeast() {
    assertThat(lastDay(CHARTS.byKind(List.of(falling("bug", 3_000, 0), falling("x", 60, 0)), "")))
        .isGreaterThan(366);
    SurvivalChart soonOver = CHARTS.byKind(List.of(new StepCurve("bug", soonOver(900))), "");
    assertThat(lastDay(soonOver)).isEqualTo(366);
  }

  /** A twentieth is left after ten days, and stays. */
  private static List<StepPoint> soonOver(int days) {
    return IntStream.of(0, 10, days)
        .mapToObj(day -> new StepPoint(day, day == 0 ? 1 : 0.05, 0.01, day == 0 ? 1 : 0.1))
        .toList();
  }

  @Test
  void itLooksAsFarAsMoreThanFifteenPerCentAreLeftOfAnyCurve() {
    // 15 % are left after 85 % of 1,000 days; the next round age is 900.
    assertThat(lastDay(CHARTS.byYear(List.of(falling("2020", 1_000, 0))))).isEqualTo(900);
    // More than that are left at the end of it.
    assertThat(lastDay(CHARTS.byYear(List.of(falling("2020", 1_000, 0.4))))).isEqualTo(1_000);
  }

  @Test
  void aCurveThatGoesOnReachesTheEdge() {
    SurvivalChart chart =
        CHARTS.byKind(List.of(falling("a", 1_000, 0), new StepCurve("b", soonOver(2_000))), "");
    assertThat(chart.curves()).extracting(curve -> curve.last().days()).containsOnly(900);
    assertThat(chart.curves().get(1).last().share()).isEqualTo(0.05);
  }

  @Test
  void whoCannotSeeTheChartHearsWhatIsLeftAfterAYear() {
    assertThat(
            CHARTS
                .byKind(List.of(falling("bug", 730, 0), falling("flake", 100, 0.5)), "")
                .summary())
        .isEqualTo("Still open after a year: bug 50 %.");
    assertThat(CHARTS.byYear(List.of(falling("2025", 63, 0.62))).summary())
        .isEqualTo("Still open: 2025 62 % after 63 days.");
    assertThat(CHARTS.byYear(List.of()).summary()).isEqualTo("Too few items yet.");
  }

  @Test
  void repositoriesGoByTheirShortNamesAndItSaysHowManyThereAre() {
    SurvivalChart chart =
        CHARTS.byRepository(
            List.of(falling("acme/anvil", 400, 0), falling("acme/bolt", 400, 0)), 13);
    assertThat(chart.curves()).extracting(StepCurve::name).containsExactly("anvil", "bolt");
    assertThat(chart.subtitle()).endsWith("; 2 of 13 repositories, the largest with enough issues");
    assertThat(CHARTS.byRepository(chart.curves(), 2).subtitle()).doesNotContain("largest");
  }

  @Test
  void theForecastIsToldInAYear() {
    List<Point> past = List.of(new Point(AS_OF, 1_146));
    List<Expectation> future =
        List.of(
            new Expectation(AS_OF, 1_146, 1_146, 1_146),
            new Expectation(Instant.parse("2026-03-04T00:00:00Z"), 1_683.4, 1_649, 1_714.6));
    assertThat(CHARTS.forecast(past, future, "").summary())
        .isEqualTo("Now 1,146; in a year 1,683 (1,649 to 1,715) if nothing changes.");
    assertThat(CHARTS.forecast(past, List.of(), "").summary())
        .isEqualTo("Now 1,146; too short a history to look ahead.");
    assertThat(CHARTS.forecast(List.of(), List.of(), "").summary()).isEqualTo("No items yet.");
  }

  @Test
  void aCurveHasStepsThatAscendAndSharesThatAreShares() {
    StepPoint step = new StepPoint(3, 0.5, 0.4, 0.6);
    assertThatIllegalArgumentException().isThrownBy(() -> new StepCurve("x", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new StepCurve("x", List.of(step, step)));
    assertThatIllegalArgumentException().isThrownBy(() -> new StepPoint(3, 1.1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new StepPoint(3, Double.NaN, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new StepPoint(-1, 1, 1, 1));
  }
}

package io.github.containers.backlog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.model.StateReason;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.ForecastChart;
import io.github.containers.backlog.report.chart.StepCurve;
import io.github.containers.backlog.report.chart.SurvivalChart;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Instant AS_OF = Instant.parse("2025-03-01T00:00:00Z");
  private static final RepositoryRef ANVIL = RepositoryRef.of("acme/anvil");

  private static Instant daysAgo(long days) {
    return AS_OF.minus(Duration.ofDays(days));
  }

  private static Report report(List<History> histories) {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    histories.forEach(history -> backlog.add(ANVIL, history, Viewpoint.at(AS_OF)));
    return Report.of(backlog.figures(), Origin.GITHUB, List.of(), WebAddresses.GITHUB);
  }

  /** Of forty bugs that were open for 300 days, ten were fixed then and ten given up. */
  private static List<History> fortyBugs() {
    List<History> histories = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Items bug = Items.issue(i).created(daysAgo(900)).labeled("bug");
      if (i < 10) {
        bug.closedAs(StateReason.COMPLETED, daysAgo(600).toString());
      } else if (i < 20) {
        bug.closedAs(StateReason.NOT_PLANNED, daysAgo(600).toString());
      }
      histories.add(History.of(bug.make(), List.of()));
    }
    return histories;
  }

  private static List<List<Cell>> rows(Table table) {
    return table.rows().toList();
  }

  private static Cell text(String text) {
    return new Cell.Text(text);
  }

  private static Cell whole(long number) {
    return new Cell.Whole(number);
  }

  @Test
  void theTablePeopleQuoteIsInPerCent() {
    assertThat(rows(report(fortyBugs()).evidence().chances()))
        .contains(
            List.of(
                text("issues: bug"),
                text("6 months"),
                whole(40),
                whole(50),
                text("36–66"),
                whole(25),
                whole(25),
                whole(0)))
        .contains(
            List.of(
                text("issues: bug"),
                text("1 year"),
                whole(20),
                whole(0),
                Cell.ABSENT,
                whole(0),
                whole(0),
                whole(0)));
  }

  @Test
  void unknownReasonsAreCounted() {
    List<History> histories = fortyBugs();
    histories.add(
        History.withoutEvents(Items.issue(99).created(daysAgo(50)).closed(daysAgo(9)).make()));
    assertThat(report(fortyBugs()).evidence().unknownReasons()).isZero();
    assertThat(report(histories).evidence().unknownReasons()).isEqualTo(1);
  }

  @Test
  void thePaceSaysWhatHalvesTheBacklog() {
    List<Cell> row = rows(report(fortyBugs()).evidence().pace()).get(0);
    assertThat(row).startsWith(text("acme/anvil"), whole(20));
    assertThat(((Cell.Decimal) row.get(5)).number()).isBetween(10 / 52.2, 10 / 52.1);
  }

  @Test
  void aWarningNamesTheRepositoryAndWhatIsMissing() {
    List<History> histories = fortyBugs();
    for (int i = 0; i < 5; i++) {
      histories.add(History.of(Items.issue(50 + i).created(daysAgo(i + 1)).make(), List.of()));
    }
    assertThat(report(fortyBugs()).evidence().warnings()).isEmpty();
    assertThat(report(histories).evidence().warnings())
        .containsExactly(
            "acme/anvil: the maintainers seem gone: no known word of a maintainer, no known merge,"
                + " no known release; in the last 13 weeks others opened 5 items.");
  }

  private static SurvivalChart chart(Report report, String id) {
    return (SurvivalChart) find(report, id);
  }

  private static Chart find(Report report, String id) {
    return report.charts().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyPartWithTwentyItemsHasACurve() {
    List<History> histories = fortyBugs();
    for (int i = 0; i < 19; i++) {
      histories.add(
          History.of(Items.issue(100 + i).created(daysAgo(9)).labeled("RFE").make(), List.of()));
    }
    Report report = report(histories);
    assertThat(chart(report, "survival-by-kind").curves())
        .extracting(StepCurve::name)
        .containsExactly("bug");
    assertThat(chart(report, "survival-by-year").curves())
        .extracting(StepCurve::name)
        .containsExactly("2022");
    assertThat(chart(report, "survival-by-repository").curves())
        .extracting(StepCurve::name)
        .containsExactly("anvil");
    assertThat(chart(report, "survival-by-kind").curves().get(0).last().share()).isEqualTo(0.5);
  }

  @Test
  void theForecastBeginsWhereTheCurveEnds() {
    ForecastChart forecast = (ForecastChart) find(report(fortyBugs()), "forecast");
    assertThat(forecast.past().get(forecast.past().size() - 1).at()).isEqualTo(AS_OF);
    assertThat(forecast.future().get(0).at()).isEqualTo(AS_OF);
    assertThat(forecast.future().get(0).value()).isEqualTo(20);
    assertThat(forecast.future()).hasSize(13);
    assertThat(forecast.future().get(12).at()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(forecast.subtitle()).contains("a year ahead it held in").contains("past quarters");
  }

  @Test
  void withoutItemsThereIsNothingToSay() {
    Report report = report(List.of());
    assertThat(rows(report.evidence().chances())).isEmpty();
    assertThat(rows(report.evidence().backtest())).isEmpty();
    assertThat(report.evidence().warnings()).isEmpty();
    assertThat(chart(report, "survival-by-kind").curves()).isEmpty();
  }
}

package io.github.containers.backlog.report.finding;

import static io.github.containers.backlog.report.finding.SmallOrganisation.ANVIL;
import static io.github.containers.backlog.report.finding.SmallOrganisation.AS_OF;
import static io.github.containers.backlog.report.finding.SmallOrganisation.SINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.report.finding.KeyFigure.Trend;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

  private static List<KeyFigure> figures(SmallOrganisation organisation) {
    return organisation.briefing().keyFigures();
  }

  @Test
  void thereAreFourInThisOrder() {
    assertThat(figures(SmallOrganisation.full()))
        .extracting(KeyFigure::name)
        .containsExactly(
            "Open issues", "Open pull requests", "Growth a year", "Backlog management index");
  }

  @Test
  void whatIsOpenIsComparedWithTheInstantOfThePreviousReport() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.issue(1).created(SINCE).make())
            .add(ANVIL, Items.issue(2).created(SINCE.plusSeconds(1)).make())
            .add(ANVIL, Items.issue(3).created(AS_OF).make())
            .add(ANVIL, Items.issue(4).created(AS_OF.plusSeconds(1)).make());
    KeyFigure issues = figures(organisation).get(0);
    assertThat(issues.value()).isEqualTo("3");
    assertThat(issues.change()).isEqualTo("+2 since 2025-02-02");
    assertThat(issues.trend()).isEqualTo(Trend.WORSE);
  }

  @Test
  void fewerThanBeforeIsBetterAndHasATrueMinus() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(
                ANVIL,
                Items.issue(1)
                    .created("2024-01-01T00:00:00Z")
                    .closed("2025-02-09T00:00:00Z")
                    .make());
    KeyFigure issues = figures(organisation).get(0);
    assertThat(issues.change()).isEqualTo("−1 since 2025-02-02");
    assertThat(issues.trend()).isEqualTo(Trend.BETTER);
  }

  @Test
  void theIndexCountsWhatHappenedWithinTwelveMonths() {
    Instant yearAgo = Instant.parse("2024-03-04T00:00:00Z");
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.issue(1).created("2023-01-01T00:00:00Z").closed(yearAgo).make())
            .add(
                ANVIL,
                Items.issue(2)
                    .created("2023-01-01T00:00:00Z")
                    .closed(yearAgo.plusSeconds(1))
                    .make())
            .add(ANVIL, Items.issue(3).created(yearAgo).make())
            .add(ANVIL, Items.issue(4).created(yearAgo.plusSeconds(1)).make())
            .add(ANVIL, Items.issue(5).created(AS_OF).make());
    KeyFigure index = figures(organisation).get(3);
    assertThat(index.value()).isEqualTo("50\u00A0%");
    assertThat(index.note()).startsWith("1 issue closed, 2 opened");
  }

  @Test
  void withoutHistoryThereIsADashAndTheReason() {
    List<KeyFigure> figures = figures(SmallOrganisation.of(ANVIL));
    assertThat(figures.get(0).value()).isEqualTo("0");
    assertThat(figures.get(0).change()).isEqualTo("unchanged since 2025-02-02");
    assertThat(figures.get(2).value()).isEqualTo("–");
    assertThat(figures.get(2).note()).isEqualTo("too little history to tell");
    assertThat(figures.get(3).value()).isEqualTo("–");
  }

  @Test
  void anIndexThatRisesIsBetter() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.issue(1).created("2024-05-01T00:00:00Z").make())
            .add(
                ANVIL,
                Items.issue(2)
                    .created("2024-05-01T00:00:00Z")
                    .closed("2025-02-09T00:00:00Z")
                    .make());
    KeyFigure index = figures(organisation).get(3);
    assertThat(index.change()).isEqualTo("+50 points since 2025-02-02");
    assertThat(index.trend()).isEqualTo(Trend.BETTER);
  }
}

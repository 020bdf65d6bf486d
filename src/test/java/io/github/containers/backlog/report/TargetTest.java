package io.github.containers.backlog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.finding.Headline;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {

  private static final Instant AS_OF = Instant.parse("2025-03-01T00:00:00Z");
  private static final Instant IN_TEN_WEEKS = AS_OF.plus(Duration.ofDays(70));

  /** In anvil 52 issues were opened in the last 52 weeks, and 8 long ago; in bolt 20 long ago. */
  private static Figures figures() {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    for (int number = 1; number <= 60; number++) {
      Instant opened = AS_OF.minus(Duration.ofDays(number <= 52 ? 7 * number - 3 : 900));
      add(backlog, "acme/anvil", Items.issue(number).created(opened));
    }
    for (int number = 1; number <= 20; number++) {
      add(backlog, "acme/bolt", Items.issue(number).created(AS_OF.minus(Duration.ofDays(900))));
    }
    add(backlog, "acme/bolt", Items.pullRequest(21).created(AS_OF.minus(Duration.ofDays(9))));
    return backlog.figures();
  }

  private static void add(Backlog backlog, String repository, Items item) {
    backlog.add(
        RepositoryRef.of(repository), History.withoutEvents(item.make()), Viewpoint.at(AS_OF));
  }

  private static Report report(Target target) {
    return Report.of(figures(), Origin.GITHUB, List.of(), WebAddresses.GITHUB, target);
  }

  private static List<Cell> paceOf(Target target, String repository, String type) {
    return report(target)
        .table("pace")
        .rows()
        .filter(row -> row.get(1).equals(new Cell.Text(repository)))
        .filter(row -> row.get(2).equals(new Cell.Text(type)))
        .filter(row -> row.get(3).equals(new Cell.Text("all")))
        .map(row -> row.subList(row.size() - 3, row.size()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatComesAndTheDifferenceMustBeClosed() {
    assertThat(paceOf(new Target(60, IN_TEN_WEEKS), "all", "issue"))
        .containsExactly(new Cell.Decimal(60), new Cell.Day(IN_TEN_WEEKS), new Cell.Decimal(1 + 2));
  }

  @Test
  void everyRepositoryHasItsPartOfTheTarget() {
    Target target = new Target(60, IN_TEN_WEEKS);
    assertThat(paceOf(target, "acme/anvil", "issue"))
        .containsExactly(
            new Cell.Decimal(45), new Cell.Day(IN_TEN_WEEKS), new Cell.Decimal(1 + 1.5));
    assertThat(paceOf(target, "acme/bolt", "issue"))
        .containsExactly(new Cell.Decimal(15), new Cell.Day(IN_TEN_WEEKS), new Cell.Decimal(0.5));
  }

  @Test
  void theTargetIsOneForIssues() {
    assertThat(paceOf(new Target(60, IN_TEN_WEEKS), "acme/bolt", "pull_request"))
        .containsOnly(Cell.ABSENT);
  }

  @Test
  void theAnswerIsPartOfTheHeadline() {
    assertThat(Headline.of(report(new Target(60, IN_TEN_WEEKS))))
        .endsWith(
            "To have at most 60 issues open by 2025-05-10 it takes 3.0 closings a week, if as many keep"
                + " coming; in the last 52 weeks there were 0.0.");
    assertThat(Headline.of(report(new Target(1000, IN_TEN_WEEKS))))
        .endsWith("To have at most 1,000 issues open by 2025-05-10 none would have to be closed.");
  }

  @Test
  void withoutATargetNothingIsSaidOfOne() {
    Report report = Report.of(figures(), Origin.GITHUB, List.of(), WebAddresses.GITHUB);
    assertThat(report.table("pace").columns()).doesNotContain("target");
    assertThat(Headline.of(report)).doesNotContain("To have");
    assertThat(report.evidence().targetNote()).isEmpty();
    assertThat(report.evidence().pace().columns()).noneMatch(it -> it.contains("to have"));
  }

  @Test
  void theTableOfTheEvidenceHasAColumnForIt() {
    Table pace = report(new Target(60, IN_TEN_WEEKS)).evidence().pace();
    assertThat(pace.columns().get(5)).isEqualTo("closings a week to have 60 by 2025-05-10");
    assertThat(pace.rows().map(row -> row.get(5)))
        .containsExactly(new Cell.Decimal(2.5), new Cell.Decimal(0.5), new Cell.Decimal(3));
  }
}

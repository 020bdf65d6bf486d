package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Health;
import java.util.List;

/**
 * {@code health}: whether each repository is looked after. How far it is known is said beside:
 * comments are known only of items with a timeline, by default the open ones.
 */
final class HealthTable {

  private HealthTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "health",
        List.of(
            "as_of",
            "repository",
            "days_since_release",
            "days_since_maintainer_merge",
            "days_since_maintainer_comment",
            "pull_requests_a_week",
            "share_unanswered",
            "open",
            "share_of_open",
            "items",
            "timelines",
            "maintainers_seem_gone"),
        () -> figures.healths().stream().map(health -> row(asOf, health)));
  }

  private static List<Cell> row(Cell asOf, Health health) {
    return List.of(
        asOf,
        new Cell.Text(health.repository()),
        Cell.days(health.sinceRelease()),
        Cell.days(health.sinceMerge()),
        Cell.days(health.sinceWord()),
        new Cell.Decimal(health.pullRequestsAWeek()),
        Cell.decimal((double) health.unanswered() / health.openKnown()),
        new Cell.Whole(health.open()),
        new Cell.Decimal(health.shareOfOpen()),
        new Cell.Whole(health.items()),
        new Cell.Whole(health.timelines()),
        new Cell.Flag(health.maintainersSeemGone()));
  }
}

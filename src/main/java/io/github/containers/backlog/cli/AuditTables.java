package io.github.containers.backlog.cli;

import io.github.containers.backlog.policy.Discrepancy;
import io.github.containers.backlog.policy.LabelDrift;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What an audit found, for programs. */
final class AuditTables {

  private AuditTables() {}

  /** Where labels and conditions disagree. */
  static Table items(List<Discrepancy> found) {
    return new Table(
        "items",
        List.of("repository", "number", "label", "policy", "found", "since", "reason"),
        () -> found.stream().map(AuditTables::row));
  }

  private static List<Cell> row(Discrepancy found) {
    return List.of(
        new Cell.Text(found.repository().fullName()),
        new Cell.Whole(found.item().number()),
        new Cell.Text(found.label()),
        new Cell.Text(found.policy()),
        new Cell.Text(found.kind().key()),
        found.since() == null
            ? Cell.ABSENT
            : new Cell.Moment(found.since().truncatedTo(ChronoUnit.SECONDS)),
        new Cell.Text(found.reason()));
  }

  /** Where labels are missing, or spelled otherwise. */
  static Table labels(List<LabelDrift> drift) {
    return new Table(
        "labels",
        List.of("label", "repository", "spelled"),
        () -> drift.stream().map(AuditTables::row));
  }

  private static List<Cell> row(LabelDrift drift) {
    return List.of(
        new Cell.Text(drift.label()),
        new Cell.Text(drift.repository().fullName()),
        drift.missing() ? Cell.ABSENT : new Cell.Text(drift.spelling()));
  }
}

package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.OpenItem;
import io.github.containers.backlog.model.Item;
import java.util.List;

/** {@code items}: the open items. */
final class ItemsTable {

  private static final List<String> COLUMNS =
      List.of(
          "repository",
          "number",
          "type",
          "kind",
          "title",
          "author",
          "created_at",
          "age_days",
          "idle_days",
          "idle_exact",
          "awaiting",
          "triaged",
          "labels",
          "assignees",
          "milestone",
          "comments",
          "reactions",
          "url");

  private ItemsTable() {}

  static Table of(Figures figures, WebAddresses addresses) {
    return new Table(
        "items", COLUMNS, () -> figures.openItems().stream().map(open -> row(open, addresses)));
  }

  private static List<Cell> row(OpenItem open, WebAddresses addresses) {
    Item item = open.item();
    return List.of(
        new Cell.Text(open.repository().fullName()),
        new Cell.Whole(item.number()),
        new Cell.Text(item.type().key()),
        new Cell.Text(open.kind()),
        new Cell.Text(item.title()),
        new Cell.Text(item.author().login()),
        new Cell.Moment(item.createdAt()),
        Cell.days(open.age()),
        Cell.days(open.idle()),
        new Cell.Flag(open.idleExact()),
        Cell.text(open.awaitingWord()),
        new Cell.Flag(open.triaged()),
        new Cell.Words(open.labels()),
        new Cell.Words(item.assignees()),
        Cell.text(item.milestone()),
        new Cell.Whole(item.comments()),
        new Cell.Whole(item.reactions()),
        new Cell.Text(addresses.of(open.repository(), item)));
  }
}

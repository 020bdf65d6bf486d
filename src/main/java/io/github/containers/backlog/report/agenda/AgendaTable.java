package io.github.containers.backlog.report.agenda;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.ListedItem;
import java.util.List;
import java.util.stream.Stream;

/** {@code queue}: what is to be looked at next; by whom, where it was dealt. */
public final class AgendaTable {

  private static final List<String> COLUMNS =
      List.of(
          "as_of",
          "person",
          "theme",
          "action",
          "repository",
          "number",
          "kind",
          "title",
          "assignees",
          "age_days",
          "idle_days",
          "idle_exact",
          "awaiting",
          "waiting_days",
          "url");

  private AgendaTable() {}

  /** A row an issue, in the order of the agenda. */
  public static Table of(Agenda agenda) {
    Cell asOf = new Cell.Day(agenda.asOf());
    return new Table("queue", COLUMNS, () -> agenda.parts().stream().flatMap(it -> rows(asOf, it)));
  }

  private static Stream<List<Cell>> rows(Cell asOf, Agenda.Part part) {
    return part.lots().stream().map(lot -> row(asOf, Cell.text(part.person()), lot));
  }

  private static List<Cell> row(Cell asOf, Cell person, Lot lot) {
    ListedItem item = lot.item();
    return List.of(
        asOf,
        person,
        new Cell.Text(lot.theme().key()),
        new Cell.Text(lot.theme().action()),
        new Cell.Text(item.repository()),
        new Cell.Whole(item.number()),
        new Cell.Text(item.kind()),
        new Cell.Text(item.title()),
        new Cell.Words(item.assignees()),
        Cell.days(item.age()),
        Cell.days(item.idle()),
        new Cell.Flag(item.idleExact()),
        Cell.text(item.awaiting()),
        Cell.days(item.waiting()),
        new Cell.Text(item.address()));
  }
}

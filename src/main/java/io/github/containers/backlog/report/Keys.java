package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Slice;
import java.util.ArrayList;
import java.util.List;

/** The columns that say which part of the backlog a row is about. */
final class Keys {

  private Keys() {}

  /** Names of the columns: {@code time}, those of the slice, then others. */
  static List<String> columns(String time, String... others) {
    List<String> columns = new ArrayList<>(List.of(time, "repository", "type", "kind"));
    columns.addAll(List.of(others));
    return columns;
  }

  /** A row of such a table. */
  static List<Cell> row(Cell time, Slice slice, Cell... others) {
    List<Cell> row = new ArrayList<>(4 + others.length);
    row.add(time);
    row.add(new Cell.Text(slice.repository()));
    row.add(new Cell.Text(slice.type()));
    row.add(new Cell.Text(slice.kind()));
    row.addAll(List.of(others));
    return row;
  }
}

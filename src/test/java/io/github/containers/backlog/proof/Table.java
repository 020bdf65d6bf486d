package io.github.containers.backlog.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures in rows.
 *
 * @param title above it; empty where it needs none
 * @param columns its columns
 * @param rows the cells of each row, as many as columns; empty where there is nothing to say
 */
public record Table(String title, List<Column> columns, List<List<String>> rows) {

  /** Copies the lists, and refuses a row of another length. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row + " has not " + columns.size() + " cells");
      }
    }
  }

  /**
   * A column.
   *
   * @param name in the head
   * @param number whether its cells are numbers, which stand to the right
   */
  public record Column(String name, boolean number) {

    /** A column of words. */
    public static Column words(String name) {
      return new Column(name, false);
    }

    /** A column of numbers. */
    public static Column numbers(String name) {
      return new Column(name, true);
    }
  }

  /** This table with one row more. */
  public Table with(String... cells) {
    List<List<String>> more = new ArrayList<>(rows);
    more.add(List.of(cells));
    return new Table(title, columns, more);
  }
}

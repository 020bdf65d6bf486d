package io.github.containers.backlog.report;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table, free of any format: one fact a row, sorted by the columns that identify it.
 *
 * @param name in lower case, such as {@code ages}
 * @param columns their names, in order
 * @param content makes the rows anew each time, each with a cell for each column: they may be many
 */
public record Table(String name, List<String> columns, Supplier<Stream<List<Cell>>> content) {

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** The rows. */
  public Stream<List<Cell>> rows() {
    return content.get();
  }
}

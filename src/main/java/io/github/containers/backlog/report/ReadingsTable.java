package io.github.containers.backlog.report;

import java.time.Instant;
import java.util.List;

/** {@code repositories}: how well each of them is known, for programs. */
final class ReadingsTable {

  private ReadingsTable() {}

  static Table of(List<Reading> readings) {
    return new Table(
        "repositories",
        List.of("repository", "read_at", "complete", "items", "timelines", "gone", "problem"),
        () -> readings.stream().map(ReadingsTable::row));
  }

  private static List<Cell> row(Reading reading) {
    Instant readAt = reading.readAt();
    return List.of(
        new Cell.Text(reading.repository()),
        readAt == null ? Cell.ABSENT : new Cell.Moment(readAt),
        new Cell.Flag(reading.complete()),
        new Cell.Whole(reading.items()),
        new Cell.Whole(reading.timelines()),
        new Cell.Whole(reading.gone()),
        Cell.text(reading.problem()));
  }
}

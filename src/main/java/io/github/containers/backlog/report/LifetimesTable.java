package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Lifetimes;
import io.github.containers.backlog.metrics.SliceFigures;
import java.util.List;

/** {@code lifetimes}: how long it takes until an item is closed. */
final class LifetimesTable {

  private LifetimesTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "lifetimes",
        Keys.columns(
            "as_of", "items", "closed", "median_days_to_close", "lower_days", "upper_days"),
        () -> figures.slices().stream().map(slice -> row(asOf, slice)));
  }

  private static List<Cell> row(Cell asOf, SliceFigures figures) {
    Lifetimes lifetimes = figures.lifetimes();
    return Keys.row(
        asOf,
        figures.slice(),
        new Cell.Whole(lifetimes.items()),
        new Cell.Whole(lifetimes.closed()),
        Cell.days(lifetimes.median()),
        Cell.days(lifetimes.lower()),
        Cell.days(lifetimes.upper()));
  }
}

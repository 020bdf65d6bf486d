package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Ages;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.SliceFigures;
import java.util.List;

/** {@code ages}: for how long the open items have been open. */
final class AgesTable {

  private AgesTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "ages",
        Keys.columns("as_of", "open", "p50_days", "p75_days", "p90_days", "max_days"),
        () -> figures.slices().stream().map(slice -> row(asOf, slice)));
  }

  private static List<Cell> row(Cell asOf, SliceFigures figures) {
    Ages ages = figures.ages();
    Ages.Spread spread = ages.spread();
    Cell open = new Cell.Whole(ages.open());
    return spread == null
        ? Keys.row(asOf, figures.slice(), open, Cell.ABSENT, Cell.ABSENT, Cell.ABSENT, Cell.ABSENT)
        : Keys.row(
            asOf,
            figures.slice(),
            open,
            new Cell.Decimal(spread.p50()),
            new Cell.Decimal(spread.p75()),
            new Cell.Decimal(spread.p90()),
            new Cell.Decimal(spread.max()));
  }
}

package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Growth;
import io.github.containers.backlog.metrics.Pace;
import io.github.containers.backlog.metrics.SliceFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code pace}: how fast items come and go, and how fast they would have to go. */
final class PaceTable {

  private PaceTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "pace",
        Keys.columns(
            "as_of",
            "open",
            "opened_a_week",
            "closed_a_week",
            "growth_a_year",
            "lower",
            "upper",
            "closings_a_week_to_hold"),
        () -> figures.slices().stream().map(slice -> row(asOf, slice)));
  }

  private static List<Cell> row(Cell asOf, SliceFigures slice) {
    Pace pace = slice.outlook().pace();
    Growth growth = slice.growth();
    return Keys.row(
        asOf,
        slice.slice(),
        new Cell.Whole(pace.open()),
        new Cell.Decimal(pace.openedAWeek()),
        new Cell.Decimal(pace.closedAWeek()),
        decimal(growth == null ? null : growth.perYear()),
        decimal(growth == null ? null : growth.lower()),
        decimal(growth == null ? null : growth.upper()),
        new Cell.Decimal(pace.toHold()));
  }

  private static Cell decimal(@Nullable Double number) {
    return number == null ? Cell.ABSENT : new Cell.Decimal(number);
  }
}

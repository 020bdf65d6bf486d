package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Growth;
import io.github.containers.backlog.metrics.Pace;
import io.github.containers.backlog.metrics.SliceFigures;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code pace}: how fast items come and go, and how fast they would have to go. */
final class PaceTable {

  private PaceTable() {}

  private static final List<String> OF_TARGET =
      List.of("target", "target_by", "closings_a_week_to_target");

  /** With columns for the target where there is one. */
  static Table of(Figures figures, @Nullable Target target) {
    Cell asOf = new Cell.Day(figures.asOf());
    List<String> columns =
        Keys.columns(
            "as_of",
            "open",
            "opened_a_week",
            "closed_a_week",
            "growth_a_year",
            "lower",
            "upper",
            "closings_a_week_to_hold");
    return target == null
        ? new Table("pace", columns, () -> figures.slices().stream().map(it -> row(asOf, it)))
        : new Table(
            "pace",
            joined(columns, OF_TARGET),
            () ->
                figures.slices().stream()
                    .map(it -> joined(row(asOf, it), cells(target, figures, it))));
  }

  private static List<Cell> cells(Target target, Figures figures, SliceFigures slice) {
    OptionalDouble closings = target.closingsAWeek(figures, slice);
    return closings.isEmpty()
        ? List.of(Cell.ABSENT, Cell.ABSENT, Cell.ABSENT)
        : List.of(
            Cell.decimal(target.of(figures, slice).orElse(Double.NaN)),
            new Cell.Day(target.by()),
            new Cell.Decimal(closings.getAsDouble()));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
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

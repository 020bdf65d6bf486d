package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Backtest;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import java.util.List;
import java.util.stream.Stream;

/** {@code backtest}: forecasts as they would have been made each past quarter, and what came. */
final class BacktestTable {

  private BacktestTable() {}

  static Table of(Figures figures) {
    return new Table(
        "backtest",
        List.of(
            "repository",
            "type",
            "made_on",
            "weeks_ahead",
            "open",
            "expected",
            "lower",
            "upper",
            "came",
            "held"),
        () -> figures.slices().stream().flatMap(BacktestTable::rows));
  }

  /** Of all kinds together: those of one kind alone would be many, and tell little more. */
  private static Stream<List<Cell>> rows(SliceFigures slice) {
    return slice.slice().kind().equals(Slice.ALL)
        ? slice.outlook().backtest().trials().stream().map(trial -> row(slice.slice(), trial))
        : Stream.empty();
  }

  private static List<Cell> row(Slice slice, Backtest.Trial trial) {
    return List.of(
        new Cell.Text(slice.repository()),
        new Cell.Text(slice.type()),
        new Cell.Day(trial.madeAt()),
        new Cell.Whole(trial.weeks()),
        new Cell.Whole(trial.open()),
        new Cell.Decimal(trial.expected().open()),
        new Cell.Decimal(trial.expected().lower()),
        new Cell.Decimal(trial.expected().upper()),
        new Cell.Whole(trial.came()),
        new Cell.Flag(trial.held()));
  }
}

package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.metrics.TriageStep;
import io.github.containers.backlog.metrics.Waiting;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code triage}: how long it takes from creation to each step of triage. Items whose events are
 * not known are not in it, and how many these are is said.
 */
final class TriageTable {

  private TriageTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "triage",
        Keys.columns(
            "as_of",
            "step",
            "items",
            "reached",
            "median_days",
            "lower_days",
            "upper_days",
            "unknown"),
        () -> figures.slices().stream().flatMap(slice -> rows(asOf, slice)));
  }

  private static Stream<List<Cell>> rows(Cell asOf, SliceFigures slice) {
    return Stream.of(TriageStep.values())
        .sorted(Comparator.comparing(TriageStep::key))
        .map(step -> row(asOf, slice, step));
  }

  private static List<Cell> row(Cell asOf, SliceFigures slice, TriageStep step) {
    Waiting waiting = slice.care().step(step);
    return Keys.row(
        asOf,
        slice.slice(),
        new Cell.Text(step.key()),
        new Cell.Whole(waiting.items()),
        new Cell.Whole(waiting.over()),
        Cell.days(waiting.median()),
        Cell.days(waiting.lower()),
        Cell.days(waiting.upper()),
        new Cell.Whole(slice.care().unknown()));
  }
}

package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.metrics.SurvivalCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code survival}: the share of items that is still open by age. A row for each whole day on which
 * one of the shares differs from the row before to two decimals, and the last day that was
 * observed: between two rows nothing changes that the table could show but how many are at risk.
 */
final class SurvivalTable {

  private static final int DECIMALS = 100;

  private SurvivalTable() {}

  static Table of(Figures figures) {
    return new Table(
        "survival",
        List.of("repository", "type", "kind", "days", "at_risk", "survival", "lower", "upper"),
        () -> figures.slices().stream().flatMap(SurvivalTable::rows));
  }

  private static Stream<List<Cell>> rows(SliceFigures figures) {
    List<SurvivalCurve.Day> shown = new ArrayList<>();
    List<SurvivalCurve.Day> days = figures.survival().curve().days();
    for (int i = 0; i < days.size(); i++) {
      boolean differs = shown.isEmpty() || differ(days.get(i), shown.get(shown.size() - 1));
      if (differs || i == days.size() - 1) {
        shown.add(days.get(i));
      }
    }
    return shown.stream().map(day -> row(figures, day));
  }

  private static boolean differ(SurvivalCurve.Day one, SurvivalCurve.Day other) {
    return differ(one.survival(), other.survival())
        || differ(one.lower(), other.lower())
        || differ(one.upper(), other.upper());
  }

  private static boolean differ(double one, double other) {
    return Math.round(one * DECIMALS) != Math.round(other * DECIMALS)
        || Double.isNaN(one) != Double.isNaN(other);
  }

  private static List<Cell> row(SliceFigures figures, SurvivalCurve.Day day) {
    return List.of(
        new Cell.Text(figures.slice().repository()),
        new Cell.Text(figures.slice().type()),
        new Cell.Text(figures.slice().kind()),
        new Cell.Whole(day.days()),
        new Cell.Whole(day.atRisk()),
        new Cell.Decimal(day.survival()),
        Cell.decimal(day.lower()),
        Cell.decimal(day.upper()));
  }
}

package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Flow;
import io.github.containers.backlog.metrics.SliceFigures;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code flow}: what was opened and closed in each month. */
final class FlowTable {

  private FlowTable() {}

  static Table of(Figures figures) {
    return new Table("flow", Keys.columns("month", "opened", "closed"), () -> rows(figures));
  }

  private static Stream<List<Cell>> rows(Figures figures) {
    int last = Bucket.MONTH.numberOf(figures.asOf());
    int first =
        figures.slices().stream().mapToInt(slice -> slice.flow().firstMonth()).min().orElse(last);
    return IntStream.rangeClosed(first, last).boxed().flatMap(month -> month(figures, month));
  }

  private static Stream<List<Cell>> month(Figures figures, int number) {
    return figures.slices().stream()
        .flatMap(slice -> slice.flow().find(number).map(month -> row(slice, month)).stream());
  }

  private static List<Cell> row(SliceFigures figures, Flow.Month month) {
    return Keys.row(
        new Cell.Text(month.month().toString()),
        figures.slice(),
        new Cell.Whole(month.opened()),
        new Cell.Whole(month.closed()));
  }
}

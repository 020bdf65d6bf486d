package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.OpenCurve;
import io.github.containers.backlog.metrics.SliceFigures;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code growth}: the open items over time. */
final class GrowthTable {

  private GrowthTable() {}

  static Table of(Figures figures) {
    return new Table("growth", Keys.columns("date", "open"), () -> rows(figures));
  }

  private static Stream<List<Cell>> rows(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    Stream<List<Cell>> end =
        figures.slices().stream().map(slice -> row(asOf, slice, slice.curve().openAtEnd()));
    return Stream.concat(buckets(figures).boxed().flatMap(n -> starts(figures, n)), end);
  }

  /** From the first bucket of any slice; no curve reaches the last of these. */
  private static IntStream buckets(Figures figures) {
    int first =
        figures.slices().stream().mapToInt(slice -> slice.curve().firstBucket()).min().orElse(0);
    int last =
        figures.slices().stream()
            .mapToInt(slice -> slice.curve().bucket().numberOf(figures.asOf()))
            .max()
            .orElse(-1);
    return IntStream.rangeClosed(first, last);
  }

  private static Stream<List<Cell>> starts(Figures figures, int number) {
    return figures.slices().stream()
        .flatMap(
            slice -> {
              OpenCurve curve = slice.curve();
              return curve.openAtStart(number).stream()
                  .mapToObj(open -> row(new Cell.Day(curve.bucket().start(number)), slice, open));
            });
  }

  private static List<Cell> row(Cell date, SliceFigures figures, int open) {
    return Keys.row(date, figures.slice(), new Cell.Whole(open));
  }
}

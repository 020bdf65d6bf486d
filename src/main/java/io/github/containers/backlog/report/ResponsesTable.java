package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.metrics.Waiting;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code responses} and {@code responses-by-month}: how long items wait for the first word of a
 * maintainer. Items whose events are not known are not in it.
 */
final class ResponsesTable {

  private static final String[] FIGURES = {
    "items", "answered", "median_days_to_first_response", "lower_days", "upper_days"
  };

  private ResponsesTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "responses",
        Keys.columns("as_of", FIGURES),
        () ->
            figures.slices().stream()
                .map(slice -> row(asOf, slice.slice(), slice.care().firstResponse())));
  }

  /** By the month in which the items were created, for all kinds together. */
  static Table byMonth(Figures figures) {
    return new Table("responses-by-month", Keys.columns("month", FIGURES), () -> months(figures));
  }

  private static Stream<List<Cell>> months(Figures figures) {
    List<SliceFigures> slices =
        figures.slices().stream().filter(it -> it.slice().kind().equals(Slice.ALL)).toList();
    int last = Bucket.MONTH.numberOf(figures.asOf());
    int first =
        slices.stream()
            .flatMap(slice -> slice.care().months().keySet().stream())
            .mapToInt(Integer::intValue)
            .min()
            .orElse(last + 1);
    return IntStream.rangeClosed(first, last).boxed().flatMap(month -> month(slices, month));
  }

  private static Stream<List<Cell>> month(List<SliceFigures> slices, int number) {
    YearMonth month = YearMonth.from(Bucket.MONTH.start(number).atOffset(ZoneOffset.UTC));
    Cell name = new Cell.Text(month.toString());
    return slices.stream()
        .flatMap(
            slice ->
                Stream.ofNullable(slice.care().months().get(number))
                    .map(waiting -> row(name, slice.slice(), waiting)));
  }

  private static List<Cell> row(Cell time, Slice slice, Waiting waiting) {
    return Keys.row(
        time,
        slice,
        new Cell.Whole(waiting.items()),
        new Cell.Whole(waiting.over()),
        Cell.days(waiting.median()),
        Cell.days(waiting.lower()),
        Cell.days(waiting.upper()));
  }
}

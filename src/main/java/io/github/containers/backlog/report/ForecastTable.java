package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Forecast;
import io.github.containers.backlog.metrics.SliceFigures;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code forecast}: how many items will be open in each of the next twelve months. */
final class ForecastTable {

  private static final int MONTHS = 12;

  private ForecastTable() {}

  static Table of(Figures figures) {
    return new Table(
        "forecast",
        Keys.columns("date", "open", "lower", "upper"),
        () -> dates(figures.asOf()).stream().flatMap(date -> rows(figures, date)));
  }

  /** The same day and time in each of the next months. */
  static List<Instant> dates(Instant asOf) {
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(months -> asOf.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant())
        .toList();
  }

  private static Stream<List<Cell>> rows(Figures figures, Instant date) {
    return figures.slices().stream()
        .flatMap(
            slice -> slice.outlook().findForecast().stream().map(it -> row(slice, it.at(date))));
  }

  private static List<Cell> row(SliceFigures slice, Forecast.Expected expected) {
    return Keys.row(
        new Cell.Day(expected.at()),
        slice.slice(),
        new Cell.Decimal(expected.open()),
        new Cell.Decimal(expected.lower()),
        new Cell.Decimal(expected.upper()));
  }
}

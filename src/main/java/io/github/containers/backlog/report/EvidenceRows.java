package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Backtest;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Forecast;
import io.github.containers.backlog.metrics.Health;
import io.github.containers.backlog.metrics.Pace;
import io.github.containers.backlog.metrics.SliceFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables of {@link Evidence} say of where the curve goes, and its warnings. */
final class EvidenceRows {

  /** The column of the target, if there is one. */
  private static final int TO_TARGET = 5;

  private EvidenceRows() {}

  static Table pace(Figures figures, List<SliceFigures> slices, @Nullable Target target) {
    List<Instant> dates = ForecastTable.dates(figures.asOf());
    Instant inAYear = dates.get(dates.size() - 1);
    List<String> columns =
        new ArrayList<>(
            List.of(
                "repository",
                "open",
                "opened a week",
                "closed a week",
                "closings a week to hold",
                "closings a week to halve in a year",
                "in a year if nothing changes",
                "by the slope's interval"));
    if (target == null) {
      return new Table("pace", columns, () -> slices.stream().map(it -> row(it, inAYear)));
    }
    columns.add(
        TO_TARGET,
        String.format(
            Locale.ROOT, "closings a week to have %,d by %s", target.open(), target.day()));
    return new Table(
        "pace",
        columns,
        () -> slices.stream().map(it -> row(it, inAYear, target.closingsAWeek(figures, it))));
  }

  static Table backtest(List<SliceFigures> slices) {
    return new Table(
        "backtest",
        List.of("looking ahead", "forecasts", "band held", "half missed by more items than"),
        () ->
            slices.stream()
                .flatMap(
                    slice -> {
                      Backtest backtest = slice.outlook().backtest();
                      return Stream.of(
                          row(backtest, Backtest.QUARTER, "a quarter"),
                          row(backtest, Backtest.YEAR, "a year"));
                    })
                .flatMap(Optional::stream));
  }

  static String warning(Health health) {
    List<String> facts = new ArrayList<>();
    facts.add(since("word of a maintainer", health.sinceWord()));
    facts.add(since("merge", health.sinceMerge()));
    facts.add(since("release", health.sinceRelease()));
    return String.format(
        Locale.ROOT,
        "%s: the maintainers seem gone: %s; in the last %d weeks others opened %,d items.",
        health.repository(),
        String.join(", ", facts),
        Health.LATELY.toDays() / 7,
        health.newcomers());
  }

  private static String since(String what, @Nullable Duration time) {
    return time == null
        ? "no known " + what
        : String.format(Locale.ROOT, "no %s for %,d days", what, time.toDays());
  }

  private static List<Cell> row(SliceFigures slice, Instant inAYear) {
    Pace pace = slice.outlook().pace();
    double half = pace.open() / 2.0;
    Optional<Forecast.Expected> expected =
        slice.outlook().findForecast().map(forecast -> forecast.at(inAYear));
    return List.of(
        new Cell.Text(slice.slice().repository()),
        new Cell.Whole(pace.open()),
        new Cell.Decimal(pace.openedAWeek()),
        new Cell.Decimal(pace.closedAWeek()),
        new Cell.Decimal(pace.toHold()),
        new Cell.Decimal(pace.toReach(half, inAYear)),
        expected.<Cell>map(it -> new Cell.Whole(Math.round(it.open()))).orElse(Cell.ABSENT),
        expected.<Cell>map(EvidenceRows::band).orElse(Cell.ABSENT));
  }

  private static List<Cell> row(SliceFigures slice, Instant inAYear, OptionalDouble toTarget) {
    List<Cell> row = new ArrayList<>(row(slice, inAYear));
    row.add(TO_TARGET, Cell.decimal(toTarget.orElse(Double.NaN)));
    return row;
  }

  private static Cell band(Forecast.Expected expected) {
    return new Cell.Text(
        String.format(Locale.ROOT, "%,.0f–%,.0f", expected.lower(), expected.upper()));
  }

  private static Optional<List<Cell>> row(Backtest backtest, int weeks, String name) {
    int made = backtest.ahead(weeks).size();
    return made == 0
        ? Optional.empty()
        : Optional.of(
            List.of(
                new Cell.Text(name),
                new Cell.Whole(made),
                new Cell.Whole(backtest.held(weeks)),
                new Cell.Decimal(backtest.findMedianMiss(weeks).orElse(0))));
  }
}

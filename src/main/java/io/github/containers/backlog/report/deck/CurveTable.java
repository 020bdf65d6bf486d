package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.finding.Phrases;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Curves as a table: a row for each, a column for the start of each of the last years. */
final class CurveTable {

  private static final int MOST_YEARS = 5;

  private CurveTable() {}

  static Table of(LineChart chart) {
    List<Series> curves =
        chart.series().stream().filter(curve -> !curve.points().isEmpty()).toList();
    List<Instant> instants = instants(curves);
    return new Table(
        chart.id(),
        Stream.concat(Stream.of("open on"), instants.stream().map(Phrases::day)).toList(),
        () -> curves.stream().map(curve -> row(curve, instants)));
  }

  /** Those of the curves that begin a year, the latest of them, and the end. */
  private static List<Instant> instants(List<Series> curves) {
    SortedSet<Instant> all = new TreeSet<>();
    curves.forEach(curve -> curve.points().forEach(point -> all.add(point.at())));
    if (all.isEmpty()) {
      return List.of();
    }
    Instant end = all.last();
    List<Instant> years = all.headSet(end).stream().filter(CurveTable::beginsYear).toList();
    return Stream.concat(
            years.stream().skip(Math.max(0, years.size() - MOST_YEARS)), Stream.of(end))
        .toList();
  }

  private static boolean beginsYear(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).getDayOfYear() == 1;
  }

  private static List<Cell> row(Series curve, List<Instant> instants) {
    return Stream.concat(
            Stream.<Cell>of(new Cell.Text(curve.name())),
            instants.stream().map(instant -> findValue(curve, instant)))
        .toList();
  }

  private static Cell findValue(Series curve, Instant instant) {
    Optional<Point> point =
        curve.points().stream().filter(it -> it.at().equals(instant)).findFirst();
    return point.<Cell>map(it -> new Cell.Whole(it.value())).orElse(Cell.ABSENT);
  }
}

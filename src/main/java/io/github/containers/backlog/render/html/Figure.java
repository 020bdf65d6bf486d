package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.ColumnChart;
import io.github.containers.backlog.report.chart.ForecastChart;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.SurvivalChart;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A chart on the page.
 *
 * @param chart what it shows
 * @param plot as the page draws it
 */
public record Figure(Chart chart, Plot plot) {

  /** Curves and columns; a comparison of one thing that an earlier chart shows is left out. */
  static List<Figure> ofPast(List<Chart> charts) {
    Set<List<Point>> shown = new HashSet<>();
    return charts.stream()
        .filter(chart -> findOnlyCurve(chart).map(shown::add).orElse(true))
        .flatMap(Figure::past)
        .toList();
  }

  /** What becomes of items; a comparison without any curve, or of one thing only, is left out. */
  static List<Figure> ofSurvival(List<Chart> charts) {
    return charts.stream()
        .flatMap(chart -> chart instanceof SurvivalChart its ? Stream.of(its) : Stream.of())
        .filter(chart -> chart.curves().size() > (chart.id().endsWith("repository") ? 1 : 0))
        .map(chart -> new Figure(chart, SurvivalPlot.of(chart)))
        .toList();
  }

  /** Where the curve goes; none where there is none. */
  static List<Figure> ofFuture(List<Chart> charts) {
    return charts.stream()
        .flatMap(chart -> chart instanceof ForecastChart its ? Stream.of(its) : Stream.of())
        .filter(chart -> !chart.past().isEmpty())
        .map(chart -> new Figure(chart, ForecastPlot.of(chart)))
        .toList();
  }

  private static Optional<List<Point>> findOnlyCurve(Chart chart) {
    List<List<Point>> curves =
        chart instanceof LineChart lines
            ? lines.series().stream().map(Series::points).filter(it -> !it.isEmpty()).toList()
            : List.of();
    return curves.size() == 1 ? Optional.of(curves.get(0)) : Optional.empty();
  }

  /** Ages stand beside their figures, in the tables. */
  private static Stream<Figure> past(Chart chart) {
    if (chart instanceof LineChart lines) {
      return Stream.of(new Figure(chart, LinePlot.of(lines)));
    }
    return chart instanceof ColumnChart columns
        ? Stream.of(new Figure(chart, ColumnPlot.of(columns)))
        : Stream.empty();
  }
}

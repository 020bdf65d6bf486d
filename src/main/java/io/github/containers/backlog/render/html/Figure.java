package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.ColumnChart;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.StripChart;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chart on the page.
 *
 * @param chart what it shows
 * @param plot as the page draws it itself; null where it can't
 * @param picture as SVG drawn elsewhere, with colours of its own; null where the page draws it
 */
public record Figure(Chart chart, @Nullable Plot plot, @Nullable String picture) {

  /** Figures of these charts; a comparison of one thing that an earlier chart shows is left out. */
  static List<Figure> of(List<Chart> charts, Map<String, String> pictures) {
    Set<List<Point>> shown = new HashSet<>();
    return charts.stream()
        .filter(chart -> findOnlyCurve(chart).map(shown::add).orElse(true))
        .flatMap(chart -> of(chart, pictures))
        .toList();
  }

  private static Optional<List<Point>> findOnlyCurve(Chart chart) {
    List<List<Point>> curves =
        chart instanceof LineChart lines
            ? lines.series().stream().map(Series::points).filter(it -> !it.isEmpty()).toList()
            : List.of();
    return curves.size() == 1 ? Optional.of(curves.get(0)) : Optional.empty();
  }

  private static Stream<Figure> of(Chart chart, Map<String, String> pictures) {
    if (chart instanceof LineChart lines) {
      return Stream.of(new Figure(chart, LinePlot.of(lines), null));
    }
    if (chart instanceof ColumnChart columns) {
      return Stream.of(new Figure(chart, ColumnPlot.of(columns), null));
    }
    // Ages stand beside their figures, in the tables.
    return chart instanceof StripChart
        ? Stream.empty()
        : Optional.ofNullable(pictures.get(chart.id())).stream()
            .map(svg -> new Figure(chart, null, svg));
  }
}

package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Numerals;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws curves over time. */
final class LinePlot {

  /** More points than a screen has pixels for only cost time; of more every second one is left. */
  private static final int MOST_POINTS = 500;

  private final List<Series> curves;
  private final List<String> styles;
  private final List<Instant> instants;
  private final TimeAxis time;
  private final Scale scale;

  private LinePlot(LineChart chart) {
    curves = chart.series().stream().filter(curve -> !curve.points().isEmpty()).toList();
    styles = Styles.of(curves.stream().map(Series::remainder).toList());
    TreeSet<Instant> all = new TreeSet<>();
    curves.forEach(curve -> curve.points().forEach(point -> all.add(point.at())));
    instants = thinned(List.copyOf(all));
    time =
        all.isEmpty()
            ? new TimeAxis(Instant.EPOCH, Instant.EPOCH)
            : new TimeAxis(all.first(), all.last());
    long highest =
        curves.stream()
            .flatMap(curve -> curve.points().stream())
            .mapToLong(Point::value)
            .max()
            .orElse(0);
    scale = Scale.of(0, highest, Plot.HEIGHT);
  }

  static Plot of(LineChart chart) {
    LinePlot plot = new LinePlot(chart);
    List<Map<Instant, Long>> values = plot.curves.stream().map(LinePlot::values).toList();
    return new Plot(
        chart,
        plot.scale.rows(),
        plot.instants.isEmpty() ? List.of() : plot.time.marks(),
        List.of(),
        List.of(),
        IntStream.range(0, plot.curves.size())
            .mapToObj(i -> plot.stroke(i, values.get(i)))
            .toList(),
        plot.instants.isEmpty() ? List.of() : Flags.of(chart.annotations(), plot.time),
        EndLabels.of(plot.curves, plot.styles, plot.scale),
        IntStream.range(0, plot.curves.size()).mapToObj(plot::key).toList(),
        plot.json(values));
  }

  private static Map<Instant, Long> values(Series curve) {
    Map<Instant, Long> values = new HashMap<>();
    curve.points().forEach(point -> values.put(point.at(), point.value()));
    return values;
  }

  private Plot.Stroke stroke(int curve, Map<Instant, Long> values) {
    StringBuilder path = new StringBuilder();
    for (Instant at : instants) {
      Long value = values.get(at);
      if (value != null) {
        path.append(path.isEmpty() ? 'M' : 'L').append(Plot.number(time.xOf(at)));
        path.append(' ').append(Plot.number(Plot.ABOVE + scale.yOf(value)));
      }
    }
    if (path.indexOf("L") < 0) {
      // A single point: a line of no length, which its round ends make a dot.
      path.append("h0");
    }
    return new Plot.Stroke(styles.get(curve), path.toString());
  }

  private Plot.Key key(int curve) {
    Series series = curves.get(curve);
    return new Plot.Key(styles.get(curve), series.name(), Numerals.count(series.last()));
  }

  private String json(List<Map<Instant, Long>> values) {
    ScriptJson json = new ScriptJson().begin('{');
    json.name("when").list(instants, (out, at) -> out.string(day(at)));
    json.name("x").list(instants, (out, at) -> out.number(time.xOf(at)));
    json.name("top").number(Plot.ABOVE + scale.yOf(0)).name("unit");
    json.string(String.valueOf(scale.perCount()));
    json.name("series")
        .list(
            IntStream.range(0, curves.size()).boxed().toList(),
            (out, i) -> series(out, i, values.get(i)));
    return json.end('}').toString();
  }

  private void series(ScriptJson json, int curve, Map<Instant, Long> values) {
    json.begin('{').name("name").string(curves.get(curve).name());
    json.name("style").string(styles.get(curve)).name("values");
    json.list(instants, (out, at) -> value(out, values.get(at))).end('}');
  }

  private static void value(ScriptJson json, @Nullable Long value) {
    if (value == null) {
      json.nothing();
    } else {
      json.number(value);
    }
  }

  private static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static List<Instant> thinned(List<Instant> all) {
    int step = 1 + all.size() / MOST_POINTS;
    List<Instant> kept = new ArrayList<>();
    for (int i = (all.size() - 1) % step; i >= 0 && i < all.size(); i += step) {
      kept.add(all.get(i));
    }
    return kept;
  }
}

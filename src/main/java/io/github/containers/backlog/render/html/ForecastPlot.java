package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Expectation;
import io.github.containers.backlog.report.chart.ForecastChart;
import io.github.containers.backlog.report.chart.Numerals;
import io.github.containers.backlog.report.chart.Point;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a curve and, dashed and with a band, where it goes. */
final class ForecastPlot {

  private static final String PAST = "c0";
  private static final String AHEAD = "c0 ahead";
  private static final String EDGE = "rest";

  private final List<Point> past;
  private final List<Expectation> future;
  private final TimeAxis time;
  private final Scale scale;

  private ForecastPlot(ForecastChart chart) {
    past = chart.past();
    future = chart.future();
    List<Instant> all =
        Stream.concat(past.stream().map(Point::at), future.stream().map(Expectation::at))
            .sorted()
            .toList();
    time =
        all.isEmpty()
            ? new TimeAxis(Instant.EPOCH, Instant.EPOCH)
            : new TimeAxis(all.get(0), all.get(all.size() - 1));
    long highest =
        Stream.concat(
                past.stream().map(Point::value),
                future.stream().map(step -> (long) Math.ceil(step.upper())))
            .max(Long::compare)
            .orElse(0L);
    scale = Scale.of(0, highest, Plot.HEIGHT);
  }

  static Plot of(ForecastChart chart) {
    ForecastPlot plot = new ForecastPlot(chart);
    boolean empty = plot.past.isEmpty();
    return new Plot(
        chart,
        plot.scale.rows(),
        empty ? List.of() : plot.time.marks(),
        List.of(),
        plot.bands(),
        empty ? List.of() : plot.strokes(),
        List.of(),
        List.of(),
        empty ? List.of() : plot.keys(),
        plot.json());
  }

  private List<Plot.Stroke> bands() {
    if (future.isEmpty()) {
      return List.of();
    }
    StringBuilder path = new StringBuilder();
    future.forEach(step -> extend(path, step.at(), step.upper()));
    for (int i = future.size() - 1; i >= 0; i--) {
      extend(path, future.get(i).at(), future.get(i).lower());
    }
    return List.of(new Plot.Stroke(PAST, path + "Z"));
  }

  private List<Plot.Stroke> strokes() {
    StringBuilder before = new StringBuilder();
    past.forEach(point -> extend(before, point.at(), point.value()));
    List<Plot.Stroke> strokes = new ArrayList<>();
    strokes.add(new Plot.Stroke(PAST, before + (past.size() == 1 ? "h0" : "")));
    if (!future.isEmpty()) {
      StringBuilder ahead = new StringBuilder();
      future.forEach(step -> extend(ahead, step.at(), step.value()));
      strokes.add(new Plot.Stroke(AHEAD, ahead.toString()));
    }
    return strokes;
  }

  private void extend(StringBuilder path, Instant at, double value) {
    path.append(path.isEmpty() ? 'M' : 'L').append(Plot.number(time.xOf(at)));
    path.append(' ').append(Plot.number(Plot.ABOVE + scale.yOf(value)));
  }

  private List<Plot.Key> keys() {
    List<Plot.Key> keys = new ArrayList<>();
    long now = past.get(past.size() - 1).value();
    keys.add(new Plot.Key(PAST, "now", Numerals.count(now)));
    if (!future.isEmpty()) {
      Expectation end = future.get(future.size() - 1);
      String band = count(end.lower()) + " to " + count(end.upper());
      keys.add(new Plot.Key(AHEAD, "in a year", count(end.value()) + " (" + band + ")"));
    }
    return keys;
  }

  private static String count(double value) {
    return Numerals.count(Math.round(value));
  }

  /** Where both have a value at an instant, the past has been. */
  private List<Expectation> ahead() {
    return future.stream()
        .filter(step -> past.isEmpty() || step.at().isAfter(past.get(past.size() - 1).at()))
        .toList();
  }

  private String json() {
    ScriptJson json = new ScriptJson().begin('{');
    List<Instant> all =
        Stream.concat(past.stream().map(Point::at), ahead().stream().map(Expectation::at)).toList();
    json.name("when")
        .list(all, (out, at) -> out.string(at.atOffset(ZoneOffset.UTC).toLocalDate().toString()));
    json.name("x").list(all, (out, at) -> out.number(time.xOf(at)));
    json.name("top").number(Plot.ABOVE + scale.yOf(0));
    json.name("unit").string(String.valueOf(scale.perCount())).name("series").begin('[');
    series(json, "open issues", PAST, point -> (double) point.value(), null);
    if (!future.isEmpty()) {
      series(json, "upper edge", EDGE, null, Expectation::upper);
      series(json, "expected", PAST, null, Expectation::value);
      series(json, "lower edge", EDGE, null, Expectation::lower);
    }
    return json.end(']').end('}').toString();
  }

  private void series(
      ScriptJson json,
      String name,
      String style,
      @Nullable Function<Point, Double> before,
      @Nullable ToDoubleFunction<Expectation> after) {
    List<@Nullable Double> values = new ArrayList<>();
    past.forEach(point -> values.add(before == null ? null : before.apply(point)));
    ahead().forEach(step -> values.add(after == null ? null : after.applyAsDouble(step)));
    json.comma().begin('{').name("name").string(name).name("style").string(style).name("values");
    json.list(values, ForecastPlot::value).end('}');
  }

  private static void value(ScriptJson json, @Nullable Double value) {
    if (value == null) {
      json.nothing();
    } else {
      json.number(Math.round(value));
    }
  }
}

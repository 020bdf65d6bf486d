package io.github.containers.backlog.report;

import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.simulation.CurvePoint;
import io.github.containers.backlog.policy.simulation.Simulated;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.Charts;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.SimulationCharts;
import io.github.containers.backlog.report.chart.TradeOffChart;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Makes the charts of what policies would have done. */
public final class SimulationFigureCharts {

  private final Sweep sweep;
  private final SimulationCharts charts;

  private SimulationFigureCharts(Sweep sweep, Origin origin) {
    this.sweep = sweep;
    this.charts =
        new SimulationCharts(new Charts(origin.words(), sweep.first().window().asOf(), "week"));
  }

  /**
   * All of them, in the order in which they are shown.
   *
   * @param items what is counted: {@code issues}
   */
  public static List<Chart> of(Sweep sweep, Origin origin, String items) {
    SimulationFigureCharts made = new SimulationFigureCharts(sweep, origin);
    String variable = sweep.variable();
    return variable == null
        ? List.of(made.open(items))
        : List.of(made.open(items), made.thresholds(items, variable));
  }

  /** The open curve, with the policies and as it was; {@code items} as in {@link #of}. */
  public static LineChart curve(Sweep sweep, Origin origin, String items) {
    return new SimulationFigureCharts(sweep, origin).open(items);
  }

  private Chart thresholds(String items, String variable) {
    List<TradeOffChart.Mark> marks =
        sweep.steps().stream()
            .map(
                step ->
                    new TradeOffChart.Mark(
                        name(step), step.simulated().closed(), step.simulated().regret()))
            .toList();
    return charts.thresholds(items, variable, marks);
  }

  private LineChart open(String items) {
    List<Sweep.Step> steps = sweep.steps();
    List<Sweep.Step> shown =
        steps.size() <= 2 ? steps : List.of(steps.get(0), steps.get(steps.size() - 1));
    return charts.open(
        items,
        policies(),
        points(sweep.first(), CurvePoint::without),
        shown.stream().map(this::series).toList());
  }

  private Series series(Sweep.Step step) {
    String name =
        step.threshold() == null ? "with " + policies() : sweep.variable() + " " + name(step);
    return new Series(name, points(step.simulated(), CurvePoint::with));
  }

  private String policies() {
    return sweep.first().policies().size() > 1 ? "the policies" : "the policy";
  }

  private static String name(Sweep.Step step) {
    return step.threshold() == null ? "" : Phrases.days(step.threshold());
  }

  private static List<Point> points(Simulated simulated, ToLongFunction<CurvePoint> open) {
    Stream<CurvePoint> curve = simulated.curve().stream();
    return curve.map(point -> new Point(point.at(), open.applyAsLong(point))).toList();
  }
}

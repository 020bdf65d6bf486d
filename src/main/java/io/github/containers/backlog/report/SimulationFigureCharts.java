package io.github.containers.backlog.report;

import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.simulation.CurvePoint;
import io.github.containers.backlog.policy.simulation.Simulated;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.Charts;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.SimulationCharts;
import java.time.Duration;
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
    return List.of(made.open(items));
  }

  private Chart open(String items) {
    List<Sweep.Step> steps = sweep.steps();
    List<Sweep.Step> shown =
        steps.size() <= 2 ? steps : List.of(steps.get(0), steps.get(steps.size() - 1));
    return charts.open(
        items,
        points(sweep.first(), CurvePoint::without),
        shown.stream().map(this::series).toList());
  }

  private Series series(Sweep.Step step) {
    Duration threshold = step.threshold();
    String name =
        threshold == null ? "with the policy" : sweep.variable() + " " + Phrases.days(threshold);
    return new Series(name, points(step.simulated(), CurvePoint::with));
  }

  private static List<Point> points(Simulated simulated, ToLongFunction<CurvePoint> open) {
    Stream<CurvePoint> curve = simulated.curve().stream();
    return curve.map(point -> new Point(point.at(), open.applyAsLong(point))).toList();
  }
}

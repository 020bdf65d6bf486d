package io.github.containers.backlog.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How far a chart of survival looks: a year, and until of each curve no more than 15 % is left, or
 * it ends. Beyond that there is little to see, and what went before would be pressed into a corner.
 */
final class Horizon {

  private static final double LEFT = 0.15;
  private static final int LEAST = 366;
  private static final double YEAR = 365.25;
  private static final double[] ROUND = {
    LEAST, 540, 730, 900, 3 * YEAR, 4 * YEAR, 5 * YEAR, 6 * YEAR, 8 * YEAR, 10 * YEAR, 12 * YEAR,
    15 * YEAR, 20 * YEAR, 30 * YEAR
  };

  private final int days;

  private Horizon(int days) {
    this.days = days;
  }

  /** That of these curves. */
  static Horizon of(List<StepCurve> curves) {
    int needed = curves.stream().mapToInt(Horizon::needed).max().orElse(0);
    int wanted = Math.max(LEAST, needed);
    double round = DoubleStream.of(ROUND).filter(mark -> mark >= wanted).findFirst().orElse(wanted);
    return new Horizon((int) Math.round(round));
  }

  /** What of a curve lies within it. */
  StepCurve trim(StepCurve curve) {
    if (curve.last().days() <= days) {
      return curve;
    }
    List<StepPoint> within =
        new ArrayList<>(curve.steps().stream().filter(step -> step.days() <= days).toList());
    StepPoint last = within.get(within.size() - 1);
    if (last.days() < days) {
      within.add(new StepPoint(days, last.share(), last.lower(), last.upper()));
    }
    return new StepCurve(curve.name(), within, curve.remainder());
  }

  private static int needed(StepCurve curve) {
    return curve.steps().stream()
        .filter(step -> step.share() <= LEFT)
        .findFirst()
        .orElse(curve.last())
        .days();
  }
}

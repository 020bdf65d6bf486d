package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.StepCurve;
import io.github.containers.backlog.report.chart.StepPoint;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Draws curves that go by steps, and their bands.
 *
 * @param xOf from days to pixels
 * @param yOf from a share to pixels
 */
record StepLayer(DoubleUnaryOperator xOf, DoubleUnaryOperator yOf) {

  /** So that bands may overlap and lines be seen through them. */
  private static final int TRANSPARENCY = 38;

  void drawBand(StepCurve curve, CurveStyle style, Pen pen) {
    List<StepPoint> steps =
        curve.steps().stream()
            .filter(step -> Double.isFinite(step.lower()) && Double.isFinite(step.upper()))
            .toList();
    if (steps.size() > 1) {
      Path2D band = path(steps, StepPoint::upper);
      Deque<StepPoint> back = new ArrayDeque<>();
      steps.forEach(back::push);
      StepPoint later = back.pop();
      for (StepPoint step : back) {
        band.lineTo(xOf.applyAsDouble(later.days()), yOf.applyAsDouble(step.lower()));
        band.lineTo(xOf.applyAsDouble(step.days()), yOf.applyAsDouble(step.lower()));
        later = step;
      }
      band.closePath();
      Color ink = style.colour();
      pen.fill(band, new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), TRANSPARENCY));
    }
  }

  void drawLine(StepCurve curve, CurveStyle style, Pen pen) {
    pen.stroke(line(curve), style.colour(), style.stroke());
  }

  /** The line that is drawn. */
  Path2D line(StepCurve curve) {
    return path(curve.steps(), StepPoint::share);
  }

  /** Each share holds from its day to that of the next. */
  private Path2D path(List<StepPoint> steps, ToDoubleFunction<StepPoint> share) {
    Path2D path = new Path2D.Double();
    StepPoint first = steps.get(0);
    path.moveTo(xOf.applyAsDouble(first.days()), y(first, share));
    double before = y(first, share);
    for (StepPoint step : steps.subList(1, steps.size())) {
      double x = xOf.applyAsDouble(step.days());
      path.lineTo(x, before);
      before = y(step, share);
      path.lineTo(x, before);
    }
    return path;
  }

  private double y(StepPoint step, ToDoubleFunction<StepPoint> share) {
    return yOf.applyAsDouble(share.applyAsDouble(step));
  }
}

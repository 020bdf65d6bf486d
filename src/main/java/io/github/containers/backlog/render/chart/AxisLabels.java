package io.github.containers.backlog.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Writes what the marks of the axes say. */
final class AxisLabels {

  private static final double GAP = 6;
  private static final double BELOW = 16;

  private AxisLabels() {}

  /**
   * Where a plot may begin, so that these labels find room to the left of it: a whole pixel, since
   * JFreeChart rounds the area of a plot to whole ones.
   */
  static double roomFor(List<Tick> marks, Typeface typeface) {
    double widest =
        marks.stream()
            .mapToDouble(mark -> typeface.of(mark.label(), TextStyle.TICK).width())
            .max()
            .orElse(0);
    return Math.ceil(Frame.MARGIN + widest + GAP);
  }

  static void drawLeft(TickedAxis axis, Rectangle2D area, double left, Pen pen) {
    for (Tick mark : axis.marks()) {
      pen.writeEndingAt(
          pen.typeface().of(mark.label(), TextStyle.TICK),
          Ink.MUTED,
          left - GAP,
          axis.yOf(mark.value(), area) + TextStyle.TICK.baselineBelowMiddle());
    }
  }

  /** Below the plot, each in the middle below its mark, but never outside the picture. */
  static void drawBelow(TickedAxis axis, Rectangle2D area, Pen pen) {
    for (Tick mark : axis.marks()) {
      Lettering text = pen.typeface().of(mark.label(), TextStyle.TICK);
      double x = axis.xOf(mark.value(), area) - text.width() / 2;
      double highest = Frame.RIGHT - text.width();
      pen.write(
          text, Ink.MUTED, Math.max(Frame.MARGIN, Math.min(x, highest)), area.getMaxY() + BELOW);
    }
  }
}

package io.github.containers.backlog.render.chart;

import java.awt.Color;
import java.util.List;

/**
 * A label at the right of a plot that names a curve where it ends.
 *
 * @param text what it says
 * @param style how large
 * @param ink its colour, the curve's
 * @param x where the curve ends
 * @param y where the curve ends
 * @param leader whether a thin line leads to it where it had to be pushed away
 */
record EndLabel(Lettering text, TextStyle style, Color ink, double x, double y, boolean leader) {

  /** Between the end of a curve and its label. */
  static final double GAP = 11;

  /** The same where a thin line must lead from one to the other. */
  static final double GAP_WITH_LEADERS = 24;

  private static final double LINE_HEIGHT = 17.5;

  /** Whether they would touch if each stood at the end of its curve. */
  static boolean crowded(List<EndLabel> labels) {
    double[] ys = labels.stream().mapToDouble(EndLabel::y).sorted().toArray();
    for (int i = 1; i < ys.length; i++) {
      if (ys[i] - ys[i - 1] < LINE_HEIGHT) {
        return true;
      }
    }
    return false;
  }

  /** Writes them all from x on, between these heights, none over another. */
  static void draw(List<EndLabel> labels, double x, double low, double high, Pen pen) {
    double gap = Math.min(LINE_HEIGHT, (high - low) / Math.max(1, labels.size() - 1));
    double[] places = Spread.apart(labels.stream().map(EndLabel::y).toList(), gap, low, high);
    for (int i = 0; i < places.length; i++) {
      labels.get(i).draw(x, places[i], pen);
    }
  }

  /** Writes it from {@code left} on, at that height. */
  void draw(double left, double middle, Pen pen) {
    double baseline = middle + style.baselineBelowMiddle();
    pen.clear(text, style, left, baseline);
    boolean pushed = Math.abs(middle - y) > 2 || left - x > GAP_WITH_LEADERS + 1;
    if (leader && pushed) {
      pen.line(x + 4, y, left - 4, middle, Ink.pale(ink, 0.4), 0.9f);
    }
    pen.write(text, ink, left, baseline);
  }
}

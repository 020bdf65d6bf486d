package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.AgePercentiles;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The marks of a strip. They differ in size and lightness, so that they need no colour. */
enum AgeMark {
  P50("p50", AgePercentiles::p50, 9, 0),
  P75("p75", AgePercentiles::p75, 7.5, 0.45),
  P90("p90", AgePercentiles::p90, 6, 0.62),
  MAX("max", AgePercentiles::max, 9, 0);

  /** In the order of the table's columns. */
  static final List<AgeMark> COLUMNS = List.of(values());

  /** In the order of drawing: the median last, so that it lies on top. */
  static final List<AgeMark> FROM_BELOW = List.of(MAX, P90, P75, P50);

  static final Color LINE = new Color(0xB6C2CF);

  final String title;
  final ToDoubleFunction<AgePercentiles> days;
  private final double size;
  private final Color fill;

  AgeMark(String title, ToDoubleFunction<AgePercentiles> days, double size, double paleness) {
    this.title = title;
    this.days = days;
    this.size = size;
    this.fill = Ink.pale(CurveStyle.BLUE, paleness);
  }

  /** Draws it with its middle there. */
  void draw(double x, double y, Pen pen) {
    if (this == MAX) {
      pen.fill(new Rectangle2D.Double(x - 1, y - size / 2, 2, size), CurveStyle.BLUE);
      return;
    }
    Shape dot = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
    pen.fill(dot, fill);
    pen.outline(dot, Ink.PAPER, 0.8f);
  }
}

package io.github.containers.backlog.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** Plots without any ornament: horizontal or vertical hairlines, and what is put on them. */
final class Plots {

  private static final BasicStroke HAIRLINE = new BasicStroke(1);

  private Plots() {}

  /** With hairlines at the marks of the vertical axis. */
  static XYPlot withRows(TickedAxis domain, TickedAxis range) {
    XYPlot plot = new XYPlot(null, domain, range, new XYLineAndShapeRenderer());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.GRID);
    plot.setRangeGridlineStroke(HAIRLINE);
    return plot;
  }

  /** With hairlines at the marks of the horizontal axis. */
  static XYPlot withColumns(TickedAxis domain, TickedAxis range) {
    XYPlot plot = withRows(domain, range);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Ink.GRID);
    plot.setDomainGridlineStroke(HAIRLINE);
    return plot;
  }

  /** Draws it so that its data fill just this area. */
  static void draw(XYPlot plot, Rectangle2D area, Graphics2D g2) {
    plot.draw(g2, area, new Point2D.Double(), null, null);
  }
}

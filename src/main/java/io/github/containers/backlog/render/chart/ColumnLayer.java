package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Column;
import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Columns up for what was opened, down for what was closed, and the line of their difference. */
final class ColumnLayer {

  private static final double HALF_WIDTH = 0.4;
  private static final double PALENESS = 0.55;
  private static final double RADIUS = 2.5;

  private ColumnLayer() {}

  static void add(List<Column> columns, XYPlot plot) {
    plot.setDataset(0, bars(columns));
    plot.setRenderer(0, new Bars(columns));
    plot.setDataset(1, differences(columns));
    plot.setRenderer(1, line());
  }

  private static XYIntervalSeriesCollection bars(List<Column> columns) {
    XYIntervalSeries up = new XYIntervalSeries("opened");
    XYIntervalSeries down = new XYIntervalSeries("closed");
    for (int i = 0; i < columns.size(); i++) {
      long opened = columns.get(i).opened();
      long closed = columns.get(i).closed();
      up.add(i, i - HALF_WIDTH, i + HALF_WIDTH, opened, 0, opened);
      down.add(i, i - HALF_WIDTH, i + HALF_WIDTH, -closed, -closed, 0);
    }
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    bars.addSeries(up);
    bars.addSeries(down);
    return bars;
  }

  /** Of complete columns only: one that is still running would bend the line for no reason. */
  private static XYSeriesCollection differences(List<Column> columns) {
    XYSeries net = new XYSeries("net");
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).complete()) {
        net.add(i, columns.get(i).net());
      }
    }
    return new XYSeriesCollection(net);
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true);
    line.setDrawSeriesLineAsPath(true);
    line.setSeriesPaint(0, Ink.STRONG);
    line.setSeriesStroke(
        0, new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    line.setSeriesShape(0, new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
    return line;
  }

  /** Flat bars, pale while their period is still running. */
  private static final class Bars extends XYBarRenderer {

    private static final long serialVersionUID = 1L;

    private final transient List<Column> columns;

    Bars(List<Column> columns) {
      this.columns = columns;
      setBarPainter(new StandardXYBarPainter());
      setShadowVisible(false);
      setDrawBarOutline(false);
      setUseYInterval(true);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
      var colour = series == 0 ? CurveStyle.VERMILLION : CurveStyle.BLUE;
      return columns.get(item).complete() ? colour : Ink.pale(colour, PALENESS);
    }
  }
}

package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Column;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.plot.DatasetRenderingOrder;
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
  private static final double PALE = 0.35;
  private static final double PALER = 0.72;
  private static final float LINE = 2;
  private static final float HALO = 4.5f;

  private ColumnLayer() {}

  static void add(List<Column> columns, XYPlot plot) {
    plot.setDataset(0, bars(columns));
    plot.setRenderer(0, new Bars(columns));
    // The line lies over the columns, on a band of paper that sets it off.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    addLine(1, columns, Ink.PAPER, HALO, plot);
    addLine(2, columns, Ink.STRONG, LINE, plot);
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

  private static void addLine(
      int layer, List<Column> columns, Color ink, float width, XYPlot plot) {
    XYSeriesCollection differences = differences(columns);
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
    line.setDrawSeriesLineAsPath(true);
    line.setSeriesPaint(0, ink);
    line.setSeriesStroke(0, new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    line.setSeriesShape(0, new Ellipse2D.Double(-width, -width, 2 * width, 2 * width));
    line.setSeriesShapesVisible(0, differences.getItemCount(0) == 1);
    plot.setDataset(layer, differences);
    plot.setRenderer(layer, line);
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
      Color colour = series == 0 ? CurveStyle.VERMILLION : CurveStyle.BLUE;
      return Ink.pale(colour, columns.get(item).complete() ? PALE : PALER);
    }
  }
}

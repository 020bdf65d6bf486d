package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The curves of a plot; one of a single point is a dot. */
final class CurveLayer {

  private static final double RADIUS = 3.5;

  private CurveLayer() {}

  static void add(List<Series> curves, List<CurveStyle> styles, XYPlot plot) {
    XYSeriesCollection collection = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    // Drawn last to first, so that the first and largest lies on top.
    for (int i = 0; i < curves.size(); i++) {
      collection.addSeries(series(i, curves.get(i)));
      renderer.setSeriesPaint(i, styles.get(i).colour());
      renderer.setSeriesStroke(i, styles.get(i).stroke());
      renderer.setSeriesShapesVisible(i, curves.get(i).points().size() == 1);
      renderer.setSeriesShape(i, new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
    }
    plot.setDataset(collection);
    plot.setRenderer(renderer);
  }

  private static XYSeries series(int key, Series curve) {
    XYSeries series = new XYSeries(key, false);
    for (Point point : curve.points()) {
      series.add(point.at().toEpochMilli(), point.value());
    }
    return series;
  }
}

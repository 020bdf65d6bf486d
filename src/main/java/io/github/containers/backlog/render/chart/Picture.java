package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.ColumnChart;
import io.github.containers.backlog.report.chart.ForecastChart;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.StripChart;
import io.github.containers.backlog.report.chart.SurvivalChart;
import io.github.containers.backlog.report.chart.TradeOffChart;

/** A chart that knows how to draw itself, in pixels of the base size. */
interface Picture {

  /** The picture of a chart. */
  static Picture of(Chart chart, Typeface typeface) {
    if (chart instanceof LineChart lines) {
      return new LinePicture(lines, typeface);
    }
    if (chart instanceof ColumnChart columns) {
      return new ColumnPicture(columns, typeface);
    }
    if (chart instanceof StripChart strips) {
      return new StripPicture(strips, typeface);
    }
    if (chart instanceof SurvivalChart survival) {
      return new SurvivalPicture(survival, typeface);
    }
    if (chart instanceof ForecastChart forecast) {
      return new ForecastPicture(forecast, typeface);
    }
    if (chart instanceof TradeOffChart choices) {
      return new TradeOffPicture(choices, typeface);
    }
    throw new IllegalArgumentException("no picture for a " + chart.getClass().getSimpleName());
  }

  /** How high it is; all are equally wide. */
  default int height() {
    return Frame.HEIGHT;
  }

  /** Draws everything within the frame. */
  void draw(Pen pen);
}

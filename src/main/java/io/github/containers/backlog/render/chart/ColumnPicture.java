package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Column;
import io.github.containers.backlog.report.chart.ColumnChart;
import io.github.containers.backlog.report.chart.Numerals;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** What was opened and closed, with the latest figures at the right. */
final class ColumnPicture implements Picture {

  private static final int MOST_STEPS = 8;
  private static final double WIDEST_PITCH = 60;
  private static final double YEAR_MARK = 6;
  private static final double CAPTION_BELOW = 17;

  private final ColumnChart chart;
  private final Typeface typeface;

  ColumnPicture(ColumnChart chart, Typeface typeface) {
    this.chart = chart;
    this.typeface = typeface;
  }

  @Override
  public void draw(Pen pen) {
    chart
        .findLatest()
        .ifPresentOrElse(latest -> draw(latest, pen), () -> Frame.drawEmpty(height(), pen));
  }

  private void draw(Column latest, Pen pen) {
    TickedAxis counts = counts();
    double left = AxisLabels.roomFor(counts.marks(), typeface);
    double bottom = height() - Frame.BELOW;
    List<EndLabel> widest = labels(latest, 0, counts, new Rectangle2D.Double(0, 0, 1, 1));
    double room = widest.stream().mapToDouble(label -> label.text().width()).max().orElse(0);
    Rectangle2D area =
        new Rectangle2D.Double(left, Frame.TOP, Frame.RIGHT - left, bottom - Frame.TOP);
    TickedAxis periods = periods(area.getWidth(), area.getWidth() - room - EndLabel.GAP);
    double labelsAt = periods.xOf(chart.columns().size() - 0.5, area) + EndLabel.GAP;
    XYPlot plot = Plots.withRows(periods, counts);
    ColumnLayer.add(chart.columns(), plot);
    Plots.draw(plot, area, pen.g2());
    double zero = counts.yOf(0, area);
    pen.line(left, zero, Frame.RIGHT, zero, Ink.ZERO, 1);
    AxisLabels.drawLeft(counts, area, left, pen);
    AxisLabels.drawBelow(periods, area, pen);
    drawYears(periods, area, pen);
    List<EndLabel> labels = labels(latest, labelsAt, counts, area);
    EndLabel.draw(labels, labelsAt, Frame.TOP, bottom, pen);
  }

  /** Sets the years apart below the columns, unless each of these is named. */
  private void drawYears(TickedAxis periods, Rectangle2D area, Pen pen) {
    boolean allNamed = periods.marks().size() == chart.columns().size();
    for (int i = 1; i < chart.columns().size() && !allNamed; i++) {
      if (chart.columns().get(i).start().getMonthValue() == 1) {
        double x = periods.xOf(i - 0.5, area);
        pen.line(x, area.getMaxY(), x, area.getMaxY() + YEAR_MARK, Ink.DASH, 1);
      }
    }
  }

  private TickedAxis counts() {
    long up = chart.columns().stream().mapToLong(Column::opened).max().orElse(0);
    long down = chart.columns().stream().mapToLong(Column::closed).max().orElse(0);
    List<Tick> marks = CountTicks.between(-down, up, MOST_STEPS);
    return new TickedAxis(marks, marks.get(0).value(), marks.get(marks.size() - 1).value());
  }

  private TickedAxis periods(double width, double room) {
    int count = chart.columns().size();
    double pitch = Math.min(WIDEST_PITCH, room / count);
    List<Tick> marks =
        new ColumnTicks(chart.columns(), pitch, text -> typeface.of(text, TextStyle.TICK).width())
            .marks(chart.period());
    return new TickedAxis(marks, -0.5, -0.5 + width / pitch);
  }

  /** The latest figures, and below them the period that they are of. */
  private List<EndLabel> labels(Column latest, double x, TickedAxis counts, Rectangle2D area) {
    double top = counts.yOf(latest.opened(), area);
    double below = counts.yOf(-latest.closed(), area);
    return List.of(
        label("opened  " + Numerals.count(latest.opened()), CurveStyle.VERMILLION, x, top),
        label(
            "net  " + Numerals.difference(latest.net()),
            Ink.STRONG,
            x,
            counts.yOf(latest.net(), area)),
        label("closed  " + Numerals.count(latest.closed()), CurveStyle.BLUE, x, below),
        new EndLabel(
            typeface.of("in " + chart.nameOf(latest), TextStyle.NOTE),
            TextStyle.NOTE,
            Ink.MUTED,
            x,
            below + CAPTION_BELOW,
            false));
  }

  private EndLabel label(String text, Color ink, double x, double y) {
    return new EndLabel(typeface.of(text, TextStyle.LABEL), TextStyle.LABEL, ink, x, y, false);
  }
}

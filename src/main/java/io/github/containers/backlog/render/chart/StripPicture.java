package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.Strip;
import io.github.containers.backlog.report.chart.StripChart;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

/** Ages in rows: where they lie on a scale of time, and beside it the figures themselves. */
final class StripPicture implements Picture {

  private static final double HEADER = 26;
  private static final double FOOTER = 40;
  private static final double WIDE_ROW = 25;
  private static final double NARROW_ROW = 20;
  private static final int MOST_WIDE_ROWS = 18;
  private static final double LONGEST_NAME = 200;
  private static final double GAP = 14;
  private static final int LEAST_HEIGHT = 190;

  private final Typeface typeface;
  private final List<Strip> strips;

  StripPicture(StripChart chart, Typeface typeface) {
    this.typeface = typeface;
    strips = chart.strips();
  }

  /** As high as its rows. */
  @Override
  public int height() {
    double rows = Frame.TOP + HEADER + strips.size() * rowHeight() + FOOTER;
    rows += isLong() ? HEADER : 0;
    return strips.isEmpty() ? Frame.HEIGHT : Math.max(LEAST_HEIGHT, (int) Math.ceil(rows));
  }

  @Override
  public void draw(Pen pen) {
    if (strips.isEmpty()) {
      Frame.drawEmpty(height(), pen);
      return;
    }
    StripTable table = new StripTable(strips, typeface);
    AgeScale scale =
        new AgeScale(strips.stream().map(Strip::ages).filter(Objects::nonNull).toList());
    Rectangle2D area = area(table.left());
    TickedAxis axis =
        scale.axis(area.getWidth(), text -> typeface.of(text, TextStyle.TICK).width());
    Plots.draw(Plots.withColumns(axis, new TickedAxis(List.of(), 0, 1)), area, pen.g2());
    table.drawTitles(Frame.TOP + HEADER / 2, pen);
    drawScale(axis, area, Frame.TOP + HEADER / 2, pen);
    if (isLong()) {
      drawScale(axis, area, area.getMaxY() + HEADER / 2, pen);
    }
    for (int row = 0; row < strips.size(); row++) {
      double middle = area.getMinY() + (row + 0.5) * rowHeight();
      drawRow(strips.get(row), middle, scale, axis, area, pen);
      table.drawRow(row, figureStyle(strips.get(row)), middle, pen);
    }
  }

  private void drawScale(TickedAxis axis, Rectangle2D area, double middle, Pen pen) {
    double freeFrom = Double.NEGATIVE_INFINITY;
    double baseline = middle + TextStyle.TICK.baselineBelowMiddle();
    for (Tick mark : axis.marks()) {
      Lettering text = typeface.of(mark.label(), TextStyle.TICK);
      double x = axis.xOf(mark.value(), area) - text.width() / 2;
      if (x > freeFrom && x + text.width() < area.getMaxX() + GAP) {
        pen.write(text, Ink.MUTED, x, baseline);
        freeFrom = x + text.width() + GAP / 2;
      }
    }
  }

  private void drawRow(
      Strip strip, double middle, AgeScale scale, TickedAxis axis, Rectangle2D area, Pen pen) {
    TextStyle style = style(strip);
    pen.line(
        Frame.MARGIN, middle - rowHeight() / 2, Frame.RIGHT, middle - rowHeight() / 2, Ink.GRID, 1);
    Lettering name = typeface.within(LONGEST_NAME, strip.name(), style);
    pen.write(name, Ink.STRONG, Frame.MARGIN, middle + style.baselineBelowMiddle());
    AgePercentiles ages = strip.ages();
    if (ages == null) {
      return;
    }
    pen.line(
        axis.xOf(scale.at(ages.p50()), area),
        middle,
        axis.xOf(scale.at(ages.max()), area),
        middle,
        AgeMark.LINE,
        1.5f);
    // The median last, so that it lies on top where all are equally old.
    for (AgeMark mark : AgeMark.FROM_BELOW) {
      mark.draw(axis.xOf(scale.at(mark.days.applyAsDouble(ages)), area), middle, pen);
    }
  }

  private Rectangle2D area(double right) {
    double names =
        strips.stream()
            .mapToDouble(one -> typeface.within(LONGEST_NAME, one.name(), style(one)).width())
            .max()
            .orElse(0);
    // Whole pixels, to which JFreeChart rounds the area of a plot.
    double left = Math.ceil(Frame.MARGIN + names + 2 * GAP);
    return new Rectangle2D.Double(
        left, Frame.TOP + HEADER, right - left, strips.size() * rowHeight());
  }

  private double rowHeight() {
    return isLong() ? NARROW_ROW : WIDE_ROW;
  }

  /** So long that the eye needs the scale a second time, below. */
  private boolean isLong() {
    return strips.size() > MOST_WIDE_ROWS;
  }

  private static TextStyle figureStyle(Strip strip) {
    return strip.whole() ? TextStyle.STRONG_CELL_FIGURE : TextStyle.CELL_FIGURE;
  }

  private static TextStyle style(Strip strip) {
    return strip.whole() ? TextStyle.STRONG_CELL : TextStyle.CELL;
  }
}

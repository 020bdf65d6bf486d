package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.TradeOffChart;
import io.github.containers.backlog.report.chart.TradeOffChart.Mark;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Choices by what is won (to the right) and what it costs (upwards), joined in their order. */
final class TradeOffPicture implements Picture {

  private static final double LONGEST_NAME = 190;
  private static final int MOST_STEPS = 5;
  private static final double BLEED = 2;
  private static final double BELOW = 76;
  private static final double AXIS_TITLE_BELOW = 38;
  private static final double RADIUS = 4;
  private static final float LINE = 2.2f;
  private static final double NAME_RIGHT = 9;
  private static final double NAME_BELOW = 15;

  private final TradeOffChart chart;
  private final Typeface typeface;

  TradeOffPicture(TradeOffChart chart, Typeface typeface) {
    this.chart = chart;
    this.typeface = typeface;
  }

  @Override
  public void draw(Pen pen) {
    if (chart.marks().isEmpty()) {
      Frame.drawEmpty(height(), pen);
      return;
    }
    List<Tick> costs = CountTicks.between(0, highest(Mark::cost), MOST_STEPS);
    double left = AxisLabels.roomFor(costs, typeface);
    Rectangle2D area = area(left);
    double bleed = last(costs) * BLEED / (area.getHeight() - 2 * BLEED);
    TickedAxis up = new TickedAxis(costs, -bleed, last(costs) + bleed);
    TickedAxis right = right(left);
    Plots.draw(Plots.withRows(right, up), area, pen.g2());
    AxisLabels.drawLeft(up, area, left, pen);
    AxisLabels.drawBelow(right, area, pen);
    double middle = (right.xOf(0, area) + right.xOf(last(right.marks()), area)) / 2;
    pen.writeCentred(
        typeface.of(chart.won(), TextStyle.TICK),
        Ink.MUTED,
        middle,
        area.getMaxY() + AXIS_TITLE_BELOW);
    drawMarks(right, up, area, pen);
  }

  private void drawMarks(TickedAxis right, TickedAxis up, Rectangle2D area, Pen pen) {
    List<Mark> marks = chart.marks();
    for (int i = 1; i < marks.size(); i++) {
      pen.line(
          right.xOf(marks.get(i - 1).won(), area),
          up.yOf(marks.get(i - 1).cost(), area),
          right.xOf(marks.get(i).won(), area),
          up.yOf(marks.get(i).cost(), area),
          CurveStyle.BLUE,
          LINE);
    }
    List<Rectangle2D> taken = new ArrayList<>();
    for (Mark mark : marks) {
      double x = right.xOf(mark.won(), area);
      double y = up.yOf(mark.cost(), area);
      pen.fill(
          new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), CurveStyle.BLUE);
      drawName(name(mark), x + NAME_RIGHT, y + NAME_BELOW, taken, pen);
    }
  }

  /** Where there is no room for all names, the first of those that crowd each other is written. */
  private static void drawName(
      Lettering name, double x, double baseline, List<Rectangle2D> taken, Pen pen) {
    double height = TextStyle.LABEL.size;
    Rectangle2D place = new Rectangle2D.Double(x, baseline - height, name.width(), height + BLEED);
    if (taken.stream().noneMatch(place::intersects)) {
      pen.write(name, CurveStyle.BLUE, x, baseline);
      taken.add(place);
    }
  }

  private Lettering name(Mark mark) {
    return typeface.within(LONGEST_NAME, mark.name(), TextStyle.LABEL);
  }

  /** So long that the name of the mark farthest to the right finds room. */
  private TickedAxis right(double left) {
    List<Tick> marks = CountTicks.between(0, highest(Mark::won), MOST_STEPS);
    double widest = chart.marks().stream().mapToDouble(mark -> name(mark).width()).max().orElse(0);
    double perPixel = last(marks) / (Frame.RIGHT - left - widest - NAME_RIGHT);
    return new TickedAxis(marks, -BLEED * perPixel, (Frame.RIGHT - left) * perPixel);
  }

  private long highest(ToLongFunction<Mark> count) {
    return chart.marks().stream().mapToLong(count).max().orElse(0);
  }

  private static double last(List<Tick> marks) {
    return marks.get(marks.size() - 1).value();
  }

  private Rectangle2D area(double left) {
    double bottom = height() - BELOW;
    return new Rectangle2D.Double(
        left - BLEED,
        Frame.TOP - BLEED,
        Frame.RIGHT - left + BLEED,
        bottom - Frame.TOP + 2 * BLEED);
  }
}

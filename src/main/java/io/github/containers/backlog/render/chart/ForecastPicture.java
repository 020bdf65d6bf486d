package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Expectation;
import io.github.containers.backlog.report.chart.ForecastChart;
import io.github.containers.backlog.report.chart.Numerals;
import io.github.containers.backlog.report.chart.Point;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A curve, and dashed where it goes if nothing changes, with a band around. */
final class ForecastPicture implements Picture {

  private static final int MOST_STEPS = 5;
  private static final double BLEED = 2;
  private static final BasicStroke SOLID =
      new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final BasicStroke DASHED =
      new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 3}, 0);

  private final ForecastChart chart;
  private final Typeface typeface;

  ForecastPicture(ForecastChart chart, Typeface typeface) {
    this.chart = chart;
    this.typeface = typeface;
  }

  @Override
  public void draw(Pen pen) {
    if (chart.past().isEmpty()) {
      Frame.drawEmpty(height(), pen);
      return;
    }
    TickedAxis counts = counts();
    List<Lettering> texts = ends().stream().map(this::text).toList();
    double left = AxisLabels.roomFor(counts.marks(), typeface);
    double room = texts.stream().mapToDouble(Lettering::width).max().orElse(0);
    double dataEnd = Frame.RIGHT - room - EndLabel.GAP_WITH_LEADERS;
    Rectangle2D area = area(left);
    TickedAxis time = time(left, dataEnd);
    Plots.draw(Plots.withRows(time, counts), area, pen.g2());
    AxisLabels.drawLeft(counts, area, left, pen);
    AxisLabels.drawBelow(time, area, pen);
    drawCurves(time, counts, area, pen);
    EndLabel.draw(
        labels(texts, dataEnd, counts, area),
        dataEnd + EndLabel.GAP_WITH_LEADERS,
        Frame.TOP,
        area.getMaxY() - BLEED,
        pen);
  }

  private void drawCurves(TickedAxis time, TickedAxis counts, Rectangle2D area, Pen pen) {
    Path2D past = new Path2D.Double();
    for (Point point : chart.past()) {
      extend(past, time.xOf(milli(point.at()), area), counts.yOf(point.value(), area));
    }
    Path2D future = new Path2D.Double();
    Path2D band = new Path2D.Double();
    for (Expectation step : chart.future()) {
      double x = time.xOf(milli(step.at()), area);
      extend(future, x, counts.yOf(step.value(), area));
      extend(band, x, counts.yOf(step.upper(), area));
    }
    for (int i = chart.future().size() - 1; i >= 0; i--) {
      Expectation step = chart.future().get(i);
      band.lineTo(time.xOf(milli(step.at()), area), counts.yOf(step.lower(), area));
    }
    pen.fill(band, Ink.pale(CurveStyle.BLUE, 0.85));
    pen.stroke(past, CurveStyle.BLUE, SOLID);
    pen.stroke(future, CurveStyle.BLUE, DASHED);
  }

  private static void extend(Path2D path, double x, double y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  /** A figure at the right of the curve. */
  private record End(String name, double value) {}

  private List<End> ends() {
    List<End> ends = new ArrayList<>();
    if (chart.future().isEmpty()) {
      ends.add(new End("now", chart.past().get(chart.past().size() - 1).value()));
    } else {
      Expectation last = chart.future().get(chart.future().size() - 1);
      ends.add(new End("upper", last.upper()));
      ends.add(new End("expected", last.value()));
      ends.add(new End("lower", last.lower()));
    }
    return ends;
  }

  private Lettering text(End end) {
    return typeface
        .of(end.name(), TextStyle.NOTE)
        .followedBy(typeface.of(Numerals.count(Math.round(end.value())), TextStyle.LABEL));
  }

  private List<EndLabel> labels(
      List<Lettering> texts, double x, TickedAxis counts, Rectangle2D area) {
    List<EndLabel> labels = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      double y = counts.yOf(ends().get(i).value(), area);
      labels.add(new EndLabel(texts.get(i), TextStyle.LABEL, CurveStyle.BLUE, x, y, true));
    }
    return labels;
  }

  private TickedAxis counts() {
    long highest =
        Stream.concat(
                chart.past().stream().map(Point::value),
                chart.future().stream().map(step -> (long) Math.ceil(step.upper())))
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    List<Tick> marks = CountTicks.between(0, highest, MOST_STEPS);
    double top = marks.get(marks.size() - 1).value();
    double bleed = top * BLEED / (height() - Frame.BELOW - Frame.TOP);
    return new TickedAxis(marks, -bleed, top + bleed);
  }

  private TickedAxis time(double left, double dataEnd) {
    double perPixel = Math.max(1, milli(last()) - milli(first())) / (dataEnd - left);
    List<Tick> marks =
        TimeTicks.between(
            first(), last(), dataEnd - left, text -> typeface.of(text, TextStyle.TICK).width());
    return new TickedAxis(
        marks, milli(first()) - BLEED * perPixel, milli(first()) + (Frame.RIGHT - left) * perPixel);
  }

  private Instant first() {
    return chart.past().get(0).at();
  }

  private Instant last() {
    return chart.future().isEmpty()
        ? chart.past().get(chart.past().size() - 1).at()
        : chart.future().get(chart.future().size() - 1).at();
  }

  private static double milli(Instant at) {
    return at.toEpochMilli();
  }

  private Rectangle2D area(double left) {
    double bottom = height() - Frame.BELOW;
    return new Rectangle2D.Double(
        left - BLEED,
        Frame.TOP - BLEED,
        Frame.RIGHT - left + BLEED,
        bottom - Frame.TOP + 2 * BLEED);
  }
}

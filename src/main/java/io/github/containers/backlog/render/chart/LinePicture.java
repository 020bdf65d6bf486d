package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Numerals;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/** Curves over time, each named at its end. */
final class LinePicture implements Picture {

  private static final double LONGEST_NAME = 190;
  private static final int MOST_STEPS = 5;

  /** So far the area reaches beyond its data, that no line is cut in half at its edge. */
  private static final double BLEED = 2;

  private final LineChart chart;
  private final Typeface typeface;
  private final List<Series> curves;
  private final List<CurveStyle> styles;

  LinePicture(LineChart chart, Typeface typeface) {
    this.chart = chart;
    this.typeface = typeface;
    curves = chart.series().stream().filter(curve -> !curve.points().isEmpty()).toList();
    styles = CurveStyle.of(curves);
  }

  @Override
  public void draw(Pen pen) {
    if (curves.isEmpty()) {
      Frame.drawEmpty(height(), pen);
      return;
    }
    TickedAxis counts = counts();
    List<Lettering> names = curves.stream().map(this::name).toList();
    double left = AxisLabels.roomFor(counts.marks(), typeface);
    Rectangle2D area = area(left);
    double labelsAt = Frame.RIGHT - names.stream().mapToDouble(Lettering::width).max().orElse(0);
    boolean crowded = EndLabel.crowded(labels(names, labelsAt, counts, area));
    double dataEnd = labelsAt - (crowded ? EndLabel.GAP_WITH_LEADERS : EndLabel.GAP);
    TickedAxis time = time(left, dataEnd);
    XYPlot plot = Plots.withRows(time, counts);
    CurveLayer.add(curves, styles, plot);
    Plots.draw(plot, area, pen.g2());
    AxisLabels.drawLeft(counts, area, left, pen);
    AxisLabels.drawBelow(time, area, pen);
    new AnnotationLayer(chart.annotations(), time, area).draw(first(), last(), pen);
    EndLabel.draw(
        labels(names, dataEnd, counts, area), labelsAt, Frame.TOP, area.getMaxY() - BLEED, pen);
  }

  private Lettering name(Series curve) {
    return typeface
        .within(LONGEST_NAME, curve.name(), TextStyle.LABEL)
        .followedBy(typeface.of(Numerals.count(curve.last()), TextStyle.LABEL));
  }

  private List<EndLabel> labels(
      List<Lettering> names, double x, TickedAxis counts, Rectangle2D area) {
    List<EndLabel> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      double y = counts.yOf(curves.get(i).last(), area);
      labels.add(new EndLabel(names.get(i), TextStyle.LABEL, styles.get(i).colour(), x, y, true));
    }
    return labels;
  }

  private TickedAxis counts() {
    long highest = points().mapToLong(Point::value).max().orElse(0);
    List<Tick> marks = CountTicks.between(0, highest, MOST_STEPS);
    double top = marks.get(marks.size() - 1).value();
    double bleed = top * BLEED / (height() - Frame.BELOW - Frame.TOP);
    return new TickedAxis(marks, -bleed, top + bleed);
  }

  private TickedAxis time(double left, double dataEnd) {
    double first = first().toEpochMilli();
    double span = Math.max(1, last().toEpochMilli() - first);
    double perPixel = span / (dataEnd - left);
    List<Tick> marks =
        TimeTicks.between(
            first(), last(), dataEnd - left, text -> typeface.of(text, TextStyle.TICK).width());
    // One instant alone stands where its label is.
    double shift = first().equals(last()) ? dataEnd - left : 0;
    return new TickedAxis(
        marks, first - (BLEED + shift) * perPixel, first + (Frame.RIGHT - left - shift) * perPixel);
  }

  private Rectangle2D area(double left) {
    double bottom = height() - Frame.BELOW;
    return new Rectangle2D.Double(
        left - BLEED,
        Frame.TOP - BLEED,
        Frame.RIGHT - left + BLEED,
        bottom - Frame.TOP + 2 * BLEED);
  }

  private Instant first() {
    return points().map(Point::at).min(Comparator.naturalOrder()).orElseThrow();
  }

  private Instant last() {
    return points().map(Point::at).max(Comparator.naturalOrder()).orElseThrow();
  }

  private Stream<Point> points() {
    return curves.stream().flatMap(curve -> curve.points().stream());
  }
}

package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Numerals;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What was measured by size, in the look of the program's own charts. No report has such a chart:
 * it is for the proofs.
 */
public final class GrowthPicture implements Picture {

  private static final int MOST_STEPS = 5;
  private static final double BLEED = 2;
  private static final double BELOW = 76;
  private static final double AXIS_TITLE_BELOW = 38;
  private static final double RADIUS = 3.5;
  private static final float LINE = 2.2f;
  private static final float THIN = 1.1f;

  private final LineChart head;
  private final String sizes;
  private final List<GrowthCurve> curves;
  private final Typeface typeface = Typeface.load();
  private final List<Color> colours;

  /**
   * A picture.
   *
   * @param id see {@link LineChart#id()}
   * @param title its title
   * @param subtitle what goes upwards, in which unit
   * @param source where it was measured
   * @param sizes what goes to the right
   * @param curves in their order; at least one
   */
  public GrowthPicture(
      String id,
      String title,
      String subtitle,
      String source,
      String sizes,
      List<GrowthCurve> curves) {
    head = new LineChart(id, title, subtitle, source, List.of(), List.of());
    this.sizes = sizes;
    this.curves = List.copyOf(curves);
    colours =
        CurveStyle.ofRemainders(Collections.nCopies(curves.size(), false)).stream()
            .map(CurveStyle::colour)
            .toList();
  }

  /** Writes it as SVG. */
  public void writeSvg(OutputStream out) throws IOException {
    SvgDocument svg = new SvgDocument(head);
    Graphics2D g2 = svg.canvas();
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Pen pen = new Pen(g2, typeface);
    Frame.draw(head, height(), pen);
    draw(pen);
    svg.write(Frame.WIDTH, height(), out);
  }

  @Override
  public void draw(Pen pen) {
    List<Tick> values = CountTicks.between(0, (long) Math.ceil(highest()), MOST_STEPS);
    double left = AxisLabels.roomFor(values, typeface);
    Rectangle2D area = area(left);
    double bleed = last(values) * BLEED / (area.getHeight() - 2 * BLEED);
    TickedAxis up = new TickedAxis(values, -bleed, last(values) + bleed);
    double widest = curves.stream().mapToDouble(its -> name(its).width()).max().orElse(0);
    double dataEnd = Frame.RIGHT - widest - EndLabel.GAP_WITH_LEADERS;
    TickedAxis right = right(left, dataEnd);
    Plots.draw(Plots.withRows(right, up), area, pen.g2());
    AxisLabels.drawLeft(up, area, left, pen);
    AxisLabels.drawBelow(right, area, pen);
    pen.writeCentred(
        typeface.of(sizes, TextStyle.TICK),
        Ink.MUTED,
        (left + dataEnd) / 2,
        area.getMaxY() + AXIS_TITLE_BELOW);
    List<EndLabel> labels = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      drawCurve(curves.get(i), colours.get(i), right, up, area, pen);
      labels.add(label(curves.get(i), colours.get(i), dataEnd, up, area));
    }
    double labelsAt = Frame.RIGHT - widest;
    EndLabel.draw(labels, labelsAt, Frame.TOP, area.getMaxY() - BLEED, pen);
  }

  private EndLabel label(
      GrowthCurve curve, Color colour, double x, TickedAxis up, Rectangle2D area) {
    double y = up.yOf(curve.last().value(), area);
    return new EndLabel(name(curve), TextStyle.LABEL, colour, x, y, true);
  }

  private static void drawCurve(
      GrowthCurve curve, Color colour, TickedAxis right, TickedAxis up, Rectangle2D area, Pen pen) {
    drawLines(curve.line(), Ink.pale(colour, 0.5), THIN, right, up, area, pen);
    drawLines(curve.points(), colour, LINE, right, up, area, pen);
    for (GrowthCurve.Mark mark : curve.points()) {
      double x = right.xOf(mark.size(), area) - RADIUS;
      double y = up.yOf(mark.value(), area) - RADIUS;
      pen.fill(new Ellipse2D.Double(x, y, 2 * RADIUS, 2 * RADIUS), colour);
    }
  }

  private static void drawLines(
      List<GrowthCurve.Mark> marks,
      Color ink,
      float width,
      TickedAxis right,
      TickedAxis up,
      Rectangle2D area,
      Pen pen) {
    for (int i = 1; i < marks.size(); i++) {
      GrowthCurve.Mark from = marks.get(i - 1);
      GrowthCurve.Mark to = marks.get(i);
      pen.line(
          right.xOf(from.size(), area),
          up.yOf(from.value(), area),
          right.xOf(to.size(), area),
          up.yOf(to.value(), area),
          ink,
          width);
    }
  }

  private Lettering name(GrowthCurve curve) {
    return typeface
        .of(curve.name(), TextStyle.LABEL)
        .followedBy(typeface.of(Numerals.count(Math.round(curve.last().value())), TextStyle.LABEL));
  }

  private TickedAxis right(double left, double dataEnd) {
    double largest = curves.stream().mapToDouble(its -> its.last().size()).max().orElse(1);
    List<Tick> marks =
        CountTicks.between(0, (long) largest, MOST_STEPS).stream()
            .filter(mark -> mark.value() <= largest)
            .toList();
    double perPixel = largest / (dataEnd - left);
    return new TickedAxis(marks, -BLEED * perPixel, (Frame.RIGHT - left) * perPixel);
  }

  private double highest() {
    return curves.stream()
        .flatMap(its -> its.points().stream())
        .mapToDouble(GrowthCurve.Mark::value)
        .max()
        .orElse(0);
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

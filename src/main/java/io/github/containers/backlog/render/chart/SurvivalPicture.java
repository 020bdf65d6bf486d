package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.StepCurve;
import io.github.containers.backlog.report.chart.SurvivalChart;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Shares still open by age: curves by steps with bands, each named at its end. */
final class SurvivalPicture implements Picture {

  private static final double LONGEST_NAME = 190;
  private static final double QUARTER = 0.25;
  private static final double BLEED = 2;
  private static final double BELOW = 76;
  private static final double AXIS_TITLE_BELOW = 38;

  private final SurvivalChart chart;
  private final Typeface typeface;
  private final List<CurveStyle> styles;

  SurvivalPicture(SurvivalChart chart, Typeface typeface) {
    this.chart = chart;
    this.typeface = typeface;
    styles = CurveStyle.ofRemainders(chart.curves().stream().map(StepCurve::remainder).toList());
  }

  @Override
  public void draw(Pen pen) {
    if (chart.curves().isEmpty()) {
      Frame.drawNotEnough(height(), pen);
      return;
    }
    TickedAxis shares = shares();
    double left = AxisLabels.roomFor(shares.marks(), typeface);
    Rectangle2D area = area(left);
    TickedAxis ages = ages(left);
    Plots.draw(Plots.withRows(ages, shares), area, pen.g2());
    AxisLabels.drawLeft(shares, area, left, pen);
    AxisLabels.drawBelow(ages, area, pen);
    drawAxisTitle(ages, area, pen);
    StepLayer layer = new StepLayer(x -> ages.xOf(x, area), y -> shares.yOf(y, area));
    drawCurves(layer, pen);
    drawNames(layer, labels(ages, shares, area), area.getMaxY() - BLEED, pen);
  }

  /** Those of the longest curves in a column at the right, the others beside their curves' ends. */
  private void drawNames(StepLayer layer, List<EndLabel> labels, double bottom, Pen pen) {
    double end = layer.xOf().applyAsDouble(longest());
    List<EndLabel> column = labels.stream().filter(label -> end - label.x() < 1).toList();
    double gap = EndLabel.crowded(column) ? EndLabel.GAP_WITH_LEADERS : EndLabel.GAP;
    FreePlaces places =
        new FreePlaces(chart.curves().stream().map(layer::line).toList(), Frame.TOP, bottom);
    double height = bottom - Frame.TOP + EndLabel.GAP_WITH_LEADERS;
    places.take(new Rectangle2D.Double(end + gap, Frame.TOP, Frame.WIDTH - end - gap, height));
    EndLabel.draw(column, end + gap, Frame.TOP, bottom, pen);
    for (EndLabel label : labels) {
      if (!column.contains(label)) {
        double x = label.x() + EndLabel.GAP;
        label.draw(x, places.find(label, x), pen);
      }
    }
  }

  /** Bands below lines; drawn last to first, so that the first lies on top. */
  private void drawCurves(StepLayer layer, Pen pen) {
    List<StepCurve> curves = chart.curves();
    for (int i = curves.size() - 1; i >= 0; i--) {
      layer.drawBand(curves.get(i), styles.get(i), pen);
    }
    for (int i = curves.size() - 1; i >= 0; i--) {
      layer.drawLine(curves.get(i), styles.get(i), pen);
    }
  }

  private void drawAxisTitle(TickedAxis ages, Rectangle2D area, Pen pen) {
    Lettering title =
        typeface.of(AgeTicks.unit(longest()) + " since the item was opened", TextStyle.TICK);
    double middle = (ages.xOf(0, area) + ages.xOf(longest(), area)) / 2;
    pen.writeCentred(title, Ink.MUTED, middle, area.getMaxY() + AXIS_TITLE_BELOW);
  }

  private List<EndLabel> labels(TickedAxis ages, TickedAxis shares, Rectangle2D area) {
    return IntStream.range(0, chart.curves().size())
        .mapToObj(
            i -> {
              StepCurve curve = chart.curves().get(i);
              double x = ages.xOf(curve.last().days(), area);
              double y = shares.yOf(curve.last().share(), area);
              return new EndLabel(name(curve), TextStyle.LABEL, styles.get(i).colour(), x, y, true);
            })
        .toList();
  }

  private Lettering name(StepCurve curve) {
    return typeface.within(LONGEST_NAME, curve.name(), TextStyle.LABEL);
  }

  private TickedAxis shares() {
    List<Tick> marks =
        IntStream.rangeClosed(0, 4)
            .mapToObj(i -> new Tick(i * QUARTER, String.format(Locale.ROOT, "%d%%", i * 25)))
            .toList();
    double bleed = BLEED / (height() - BELOW - Frame.TOP);
    return new TickedAxis(marks, -bleed, 1 + bleed);
  }

  /** So long that every name finds room to the right of the longest curve. */
  private TickedAxis ages(double left) {
    double widest =
        chart.curves().stream().mapToDouble(curve -> name(curve).width()).max().orElse(0);
    double pixelsADay = (Frame.RIGHT - left - EndLabel.GAP_WITH_LEADERS - widest) / longest();
    return new TickedAxis(
        AgeTicks.until(longest()), -BLEED / pixelsADay, (Frame.RIGHT - left) / pixelsADay);
  }

  private int longest() {
    return Math.max(1, chart.curves().stream().mapToInt(c -> c.last().days()).max().orElse(1));
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

package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Annotation;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What happened, as dashed lines across the curves; texts of neighbours stand one below another.
 */
final class AnnotationLayer {

  private static final double GAP = 6;
  private static final double LINE_HEIGHT = 16;
  private static final double LONGEST = 220;

  private final List<Annotation> annotations;
  private final TickedAxis time;
  private final Rectangle2D area;

  AnnotationLayer(List<Annotation> annotations, TickedAxis time, Rectangle2D area) {
    this.annotations = annotations;
    this.time = time;
    this.area = area;
  }

  /** Draws those that lie within this time, both ends included. */
  void draw(Instant first, Instant last, Pen pen) {
    List<Annotation> shown =
        annotations.stream()
            .filter(one -> !one.at().isBefore(first) && !one.at().isAfter(last))
            .sorted(Comparator.comparing(Annotation::at).thenComparing(Annotation::text))
            .toList();
    double freeFrom = Double.NEGATIVE_INFINITY;
    int row = 0;
    for (Annotation annotation : shown) {
      double x = time.xOf(annotation.at().toEpochMilli(), area);
      Lettering text = pen.typeface().within(LONGEST, annotation.text(), TextStyle.NOTE);
      boolean toTheLeft = x - GAP - text.width() > area.getMinX();
      double begin = toTheLeft ? x - GAP - text.width() : x + GAP;
      row = begin < freeFrom ? row + 1 : 0;
      freeFrom = Math.max(freeFrom, begin + text.width() + 2 * GAP);
      draw(text, x, begin, area.getMinY() + (row + 1) * LINE_HEIGHT, pen);
    }
  }

  private void draw(Lettering text, double x, double begin, double baseline, Pen pen) {
    pen.line(x, area.getMinY(), x, area.getMaxY(), Ink.DASH, 1, 3, 3);
    pen.clear(text, TextStyle.NOTE, begin, baseline);
    pen.write(text, Ink.MUTED, begin, baseline);
  }
}

package io.github.containers.backlog.render.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds places for labels of curves that end early, over neither a curve nor another label. */
final class FreePlaces {

  private static final BasicStroke WITH_MARGIN = new BasicStroke(5);
  private static final double STEP = 6;
  private static final int MOST_STEPS = 40;

  private final List<Shape> taken = new ArrayList<>();
  private final double low;
  private final double high;

  /** Between these heights, clear of these curves. */
  FreePlaces(List<? extends Shape> curves, double low, double high) {
    curves.forEach(curve -> taken.add(WITH_MARGIN.createStrokedShape(curve)));
    this.low = low;
    this.high = high;
  }

  /** The height nearest to the end of its curve at which a label that begins at x is free. */
  double find(EndLabel label, double x) {
    double wanted = label.y();
    double free =
        IntStream.rangeClosed(0, 2 * MOST_STEPS)
            .mapToDouble(i -> wanted + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * STEP)
            .filter(middle -> middle >= low && middle <= high)
            .filter(middle -> taken.stream().noneMatch(it -> it.intersects(box(label, x, middle))))
            .findFirst()
            .orElse(wanted);
    taken.add(box(label, x, free));
    return free;
  }

  /** Keeps a label out of that place. */
  void take(Rectangle2D place) {
    taken.add(place);
  }

  private static Rectangle2D box(EndLabel label, double x, double middle) {
    double height = label.style().size * 1.1;
    return new Rectangle2D.Double(x - 2, middle - height / 2, label.text().width() + 4, height);
  }
}

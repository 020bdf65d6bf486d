package io.github.containers.backlog.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis with just these marks, at which the plot draws its grid. It stays invisible: the pictures
 * write the labels themselves, measured in the font that they are written in.
 */
final class TickedAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;

  // Not final for serialization, which nobody asks for but the superclass offers.
  private final transient List<Tick> marks;

  TickedAxis(List<Tick> marks, double lower, double upper) {
    super(null);
    this.marks = List.copyOf(marks);
    setRange(lower, upper);
    setVisible(false);
  }

  List<Tick> marks() {
    return marks;
  }

  double xOf(double value, Rectangle2D area) {
    return valueToJava2D(value, area, RectangleEdge.BOTTOM);
  }

  double yOf(double value, Rectangle2D area) {
    return valueToJava2D(value, area, RectangleEdge.LEFT);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return marks.stream()
        .map(at -> new NumberTick(at.value(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
        .toList();
  }
}

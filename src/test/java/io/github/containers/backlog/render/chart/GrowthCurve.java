package io.github.containers.backlog.render.chart;

import java.util.List;

/**
 * What was measured by size.
 *
 * @param name what was measured
 * @param points by size, ascending; at least one
 * @param line a straight line to be drawn beside it: its ends; empty without one
 */
public record GrowthCurve(String name, List<Mark> points, List<Mark> line) {

  /** Copies the lists. */
  public GrowthCurve {
    points = List.copyOf(points);
    line = List.copyOf(line);
  }

  /**
   * A point.
   *
   * @param size to the right
   * @param value upwards
   */
  public record Mark(double size, double value) {}

  Mark last() {
    return points.get(points.size() - 1);
  }
}

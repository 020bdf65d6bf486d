package io.github.containers.backlog.report.chart;

import java.time.Instant;
import java.util.List;

/**
 * One curve.
 *
 * @param name what the reader calls it
 * @param points its values, strictly ascending in time; may be empty
 * @param remainder whether it holds what is left over (others, unclassified); such a curve is shown
 *     in grey, and never hidden
 */
public record Series(String name, List<Point> points, boolean remainder) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException where time does not ascend
   */
  public Series {
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i - 1).at().isBefore(points.get(i).at())) {
        throw new IllegalArgumentException("time must ascend, but not so in the curve of " + name);
      }
    }
  }

  /** A curve in its own right. */
  public Series(String name, List<Point> points) {
    this(name, points, false);
  }

  /** The last value; 0 where there is none. */
  public long last() {
    return points.isEmpty() ? 0 : points.get(points.size() - 1).value();
  }

  /** The value at or last before that instant; 0 before the first. */
  long valueAt(Instant instant) {
    long value = 0;
    for (Point point : points) {
      if (point.at().isAfter(instant)) {
        return value;
      }
      value = point.value();
    }
    return value;
  }
}

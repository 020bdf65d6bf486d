package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Timed;
import java.util.List;

/**
 * A straight line through what was measured, by least squares.
 *
 * @param fixed seconds where there is nothing to do
 * @param each seconds an item
 */
record LinearFit(double fixed, double each) {

  /** The line through these points, of which there are two or more of different sizes. */
  static LinearFit of(List<Timed> points) {
    double items = points.stream().mapToDouble(Timed::items).average().orElseThrow();
    double seconds = points.stream().mapToDouble(Timed::seconds).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (Timed point : points) {
      products += (point.items() - items) * (point.seconds() - seconds);
      squares += (point.items() - items) * (point.items() - items);
    }
    double each = products / squares;
    return new LinearFit(seconds - each * items, each);
  }

  /** How long so many items should take. */
  double at(int items) {
    return fixed + each * items;
  }
}

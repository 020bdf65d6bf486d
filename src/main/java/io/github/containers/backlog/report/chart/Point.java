package io.github.containers.backlog.report.chart;

import java.time.Instant;

/**
 * One value of a curve.
 *
 * @param at when it holds
 * @param value a count, at least 0
 */
public record Point(Instant at, long value) {

  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException where it is negative
   */
  public Point {
    if (value < 0) {
      throw new IllegalArgumentException("a count cannot be negative: " + value + " at " + at);
    }
  }
}

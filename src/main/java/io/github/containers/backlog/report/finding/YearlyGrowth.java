package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Growth;
import org.jspecify.annotations.Nullable;

/**
 * By how many open items a year the backlog grows, with its 95 % interval.
 *
 * @param perYear items a year; negative where it shrinks
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 */
public record YearlyGrowth(double perYear, double lower, double upper) {

  static @Nullable YearlyGrowth of(@Nullable Growth growth) {
    return growth == null
        ? null
        : new YearlyGrowth(growth.perYear(), growth.lower(), growth.upper());
  }
}

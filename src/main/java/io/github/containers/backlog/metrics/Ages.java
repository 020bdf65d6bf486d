package io.github.containers.backlog.metrics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many items are open, and for how long they have been: percentiles of their ages.
 *
 * @param open how many are open
 * @param spread of their ages; null where none is open
 */
public record Ages(int open, @Nullable Spread spread) {

  private static final double DAY = 86_400;

  /**
   * Percentiles (Hyndman and Fan, type 7) and the maximum, in days of 24 hours.
   *
   * @param p50 half of the items are younger
   * @param p75 three quarters are younger
   * @param p90 nine tenths are younger
   * @param max the oldest one's age
   */
  public record Spread(double p50, double p75, double p90, double max) {}

  /** The figures of these ages in seconds, ascending. */
  static Ages of(long[] seconds) {
    double[] days = Arrays.stream(seconds).mapToDouble(age -> age / DAY).toArray();
    if (days.length == 0) {
      return new Ages(0, null);
    }
    double[] p = Percentiles.of(days, 0.5, 0.75, 0.9);
    return new Ages(days.length, new Spread(p[0], p[1], p[2], days[days.length - 1]));
  }
}

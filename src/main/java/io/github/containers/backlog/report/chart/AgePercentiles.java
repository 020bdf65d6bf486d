package io.github.containers.backlog.report.chart;

/**
 * How long items have been open, in days of 24 hours.
 *
 * @param p50 half of them are younger
 * @param p75 three quarters are younger
 * @param p90 nine tenths are younger
 * @param max the age of the oldest
 */
public record AgePercentiles(double p50, double p75, double p90, double max) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException where they do not ascend from 0
   */
  public AgePercentiles {
    if (!(0 <= p50 && p50 <= p75 && p75 <= p90 && p90 <= max && Double.isFinite(max))) {
      throw new IllegalArgumentException(
          "ages must ascend: " + p50 + ", " + p75 + ", " + p90 + ", " + max);
    }
  }
}

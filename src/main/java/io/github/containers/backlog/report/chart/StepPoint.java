package io.github.containers.backlog.report.chart;

/**
 * A step of a survival curve.
 *
 * @param days from how many days on it holds, at least 0
 * @param share what share is still open, from 0 to 1
 * @param lower lower edge of its band; NaN where there is none
 * @param upper upper edge of its band; NaN where there is none
 */
public record StepPoint(int days, double share, double lower, double upper) {

  /**
   * Checks the share.
   *
   * @throws IllegalArgumentException where it is none, or days are negative
   */
  public StepPoint {
    if (!(share >= 0 && share <= 1) || days < 0) {
      throw new IllegalArgumentException("no share of items: " + share + " at " + days + " days");
    }
  }
}

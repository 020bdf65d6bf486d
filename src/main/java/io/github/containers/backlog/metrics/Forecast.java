package io.github.containers.backlog.metrics;

import java.time.Duration;
import java.time.Instant;

/**
 * How many items will be open if nothing changes: from what is open now on along the {@link
 * TheilSen} slope, with that slope's 95 % interval as a band. It knows nothing of plans or seasons;
 * {@link Backtest} says how far such forecasts were to be trusted.
 *
 * @param from the instant from which it looks ahead
 * @param open how many items are open then
 * @param growth by how much a year they grow
 */
public record Forecast(Instant from, int open, Growth growth) {

  private static final double YEAR = 365.25 * 86_400;

  /**
   * What is to be expected of an instant, never below 0.
   *
   * @param at the instant
   * @param open how many items will be open
   * @param lower lower edge of the band
   * @param upper upper edge of the band
   */
  public record Expected(Instant at, double open, double lower, double upper) {

    /** Whether that number lies in the band, its edges to the next whole number included. */
    public boolean holds(int came) {
      return Math.floor(lower) <= came && came <= Math.ceil(upper);
    }
  }

  /** What is to be expected of {@code at}, which is not before {@link #from}. */
  public Expected at(Instant at) {
    double years = Duration.between(from, at).toSeconds() / YEAR;
    return new Expected(
        at,
        after(years, growth.perYear()),
        after(years, growth.lower()),
        after(years, growth.upper()));
  }

  private double after(double years, double slope) {
    return Math.max(0, open + slope * years);
  }
}

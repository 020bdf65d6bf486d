package io.github.containers.backlog.metrics;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast items come and go, and how fast they would have to go.
 *
 * @param asOf the instant
 * @param open how many items are open then
 * @param openedAWeek how many were opened or reopened a week over the last 52 weeks, or since the
 *     repository's first item where that is later, but over at least a week
 * @param closedAWeek how many were closed a week over the same time
 * @param weeks how long that time is, from 1 to 52
 */
public record Pace(Instant asOf, int open, double openedAWeek, double closedAWeek, double weeks) {

  /** Over so many weeks the pace is taken. */
  static final int WEEKS = 52;

  private static final double WEEK = 7 * 86_400;

  /** Over how many weeks the pace is taken, where the first item is of that instant. */
  static double weeks(Instant first, Instant asOf) {
    double since = Duration.between(first, asOf).toSeconds() / WEEK;
    return Math.max(1, Math.min(WEEKS, since));
  }

  /** Closings a week that would hold the number of open items where it is. */
  public double toHold() {
    return openedAWeek;
  }

  /**
   * Closings a week that would bring the number of open items to a target, if as many keep coming;
   * 0 where it would be lower without any.
   *
   * @param target how many are to be open; a fraction where it is a share of a larger target
   * @param by when
   * @throws IllegalArgumentException where the target is negative, or {@code by} is not after
   *     {@link #asOf}
   */
  public double toReach(double target, Instant by) {
    if (target < 0) {
      throw new IllegalArgumentException("fewer than no items cannot be open: " + target);
    }
    if (!by.isAfter(asOf)) {
      throw new IllegalArgumentException(by + " is not after " + asOf);
    }
    double weeks = Duration.between(asOf, by).toSeconds() / WEEK;
    return Math.max(0, openedAWeek + (open - target) / weeks);
  }
}

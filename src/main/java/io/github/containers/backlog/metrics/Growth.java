package io.github.containers.backlog.metrics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * By how many open items a year the backlog grows: the {@link TheilSen} slope of the weekly open
 * curve over the last 52 weeks, with its 95 % interval.
 *
 * @param perYear items a year of 365.25 days; negative where it shrinks
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 */
public record Growth(double perYear, double lower, double upper) {

  private static final Duration WINDOW = Duration.ofDays(52 * 7);
  private static final double WEEK = 7 * 86_400;
  private static final double WEEKS_A_YEAR = 365.25 / 7;

  /** With fewer, no interval of 95 % is to be had, unless all points are alike by chance. */
  private static final int FEWEST_POINTS = 5;

  /** The growth at the end of a weekly curve; empty where it is too short to tell. */
  static Optional<Growth> of(OpenCurve weekly) {
    List<OpenCurve.Point> points = weekly.points();
    OpenCurve.Point end = points.get(points.size() - 1);
    List<OpenCurve.Point> lately =
        points.stream().filter(point -> !point.at().isBefore(end.at().minus(WINDOW))).toList();
    if (lately.size() < FEWEST_POINTS) {
      return Optional.empty();
    }
    double[] weeks =
        lately.stream()
            .mapToDouble(point -> Duration.between(end.at(), point.at()).toSeconds() / WEEK)
            .toArray();
    double[] open = lately.stream().mapToDouble(OpenCurve.Point::open).toArray();
    return TheilSen.of(weeks, open, 0.95).map(Growth::aYear);
  }

  private static Growth aYear(TheilSen aWeek) {
    return new Growth(
        aWeek.slope() * WEEKS_A_YEAR, aWeek.lower() * WEEKS_A_YEAR, aWeek.upper() * WEEKS_A_YEAR);
  }
}

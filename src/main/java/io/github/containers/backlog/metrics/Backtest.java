package io.github.containers.backlog.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Forecasts as they would have been made at the first Monday of each past quarter, from what was
 * known of the curve by then, against what came.
 *
 * @param trials oldest first, the shorter ahead first
 */
public record Backtest(List<Trial> trials) {

  /** Weeks of a quarter. */
  public static final int QUARTER = 13;

  /** Weeks of a year. */
  public static final int YEAR = 52;

  /** So far the forecasts look ahead, in weeks. */
  private static final List<Integer> WEEKS_AHEAD = List.of(QUARTER, YEAR);

  /** A forecast is tried only where a year of the curve lay behind it. */
  private static final int WEEKS_BEHIND = YEAR;

  /** Copies the list. */
  public Backtest {
    trials = List.copyOf(trials);
  }

  /**
   * A forecast and what came.
   *
   * @param madeAt when it would have been made
   * @param weeks how many weeks it looked ahead
   * @param open how many items were open when it was made
   * @param expected what it said
   * @param came how many were open then
   */
  public record Trial(Instant madeAt, int weeks, int open, Forecast.Expected expected, int came) {

    /** Whether the band held. */
    public boolean held() {
      return expected.holds(came);
    }
  }

  /** Those of so many weeks ahead. */
  public List<Trial> ahead(int weeks) {
    return trials.stream().filter(trial -> trial.weeks() == weeks).toList();
  }

  /** How often the band of so many weeks ahead held. */
  public int held(int weeks) {
    return (int) ahead(weeks).stream().filter(Trial::held).count();
  }

  /** By how many items half of the forecasts so many weeks ahead missed at most; empty for none. */
  public OptionalDouble findMedianMiss(int weeks) {
    double[] misses =
        ahead(weeks).stream()
            .mapToDouble(trial -> Math.abs(trial.came() - trial.expected().open()))
            .toArray();
    return misses.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Percentiles.of(misses, 0.5)[0]);
  }

  /** Tries the forecasts of a weekly curve. */
  static Backtest of(OpenCurve weekly) {
    List<Trial> trials = new ArrayList<>();
    int first = weekly.firstBucket() + WEEKS_BEHIND;
    int last = weekly.lastBucket() - QUARTER;
    for (int week = first; week <= last; week++) {
      if (beginsAQuarter(week)) {
        trials.addAll(trials(week, weekly));
      }
    }
    return new Backtest(trials);
  }

  private static List<Trial> trials(int week, OpenCurve weekly) {
    OpenCurve past = weekly.until(week);
    Optional<Growth> growth = Growth.of(past);
    if (growth.isEmpty()) {
      return List.of();
    }
    Instant madeAt = Bucket.WEEK.start(week);
    Forecast forecast = new Forecast(madeAt, past.openAtEnd(), growth.get());
    List<Trial> trials = new ArrayList<>();
    for (int ahead : WEEKS_AHEAD) {
      Forecast.Expected expected = forecast.at(Bucket.WEEK.start(week + ahead));
      weekly
          .openAtStart(week + ahead)
          .ifPresent(came -> trials.add(new Trial(madeAt, ahead, forecast.open(), expected, came)));
    }
    return trials;
  }

  private static boolean beginsAQuarter(int week) {
    LocalDate monday = LocalDate.ofInstant(Bucket.WEEK.start(week), ZoneOffset.UTC);
    return monday.getDayOfMonth() <= 7 && monday.getMonthValue() % 3 == 1;
  }
}

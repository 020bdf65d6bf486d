package io.github.containers.backlog.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@link KaplanMeier} estimate by whole days, thinned: a day for which it says the same as for
 * the one before, to {@value #STEPS} steps between 0 and 1, is left out. The first day is 0, the
 * last one that of the longest time that was observed.
 *
 * @param days ascending
 */
public record SurvivalCurve(List<Day> days) {

  private static final long DAY = 86_400;
  private static final int STEPS = 500;

  /** Copies the list. */
  public SurvivalCurve {
    days = List.copyOf(days);
  }

  /**
   * What is said of a day.
   *
   * @param days since the items were created
   * @param atRisk how many were seen to be open for so long
   * @param survival share that is still open then
   * @param lower lower end of its 95 % interval; NaN where {@code survival} is 0
   * @param upper upper end of it; NaN where {@code survival} is 0
   */
  public record Day(int days, int atRisk, double survival, double lower, double upper) {

    boolean looksLike(Day other) {
      return Math.round(survival * STEPS) == Math.round(other.survival * STEPS)
          && Math.round(lower * STEPS) == Math.round(other.lower * STEPS)
          && Math.round(upper * STEPS) == Math.round(other.upper * STEPS);
    }
  }

  /** The curve of these items; without any day where there is none. */
  static SurvivalCurve of(Lives lives) {
    long[] closed = lives.closed();
    long[] open = lives.open();
    if (closed.length + open.length == 0) {
      return new SurvivalCurve(List.of());
    }
    List<Day> days = new ArrayList<>();
    days.add(new Day(0, closed.length + open.length, 1, 1, 1));
    KaplanMeier.Step latest = null;
    for (KaplanMeier.Step step : KaplanMeier.of(closed, open).walk()) {
      if (latest != null && wholeDays(step.time()) > wholeDays(latest.time())) {
        keep(day(latest, closed, open), days);
      }
      latest = step;
    }
    if (latest != null) {
      keep(day(latest, closed, open), days);
    }
    end(wholeDays(Math.max(Ascending.last(closed), Ascending.last(open))), days, closed, open);
    return new SurvivalCurve(days);
  }

  private static Day day(KaplanMeier.Step last, long[] closed, long[] open) {
    int day = wholeDays(last.time());
    return new Day(day, atRisk(day, closed, open), last.survival(), last.lower(), last.upper());
  }

  private static void keep(Day day, List<Day> days) {
    Day last = days.get(days.size() - 1);
    if (day.days() == last.days()) {
      days.set(days.size() - 1, day);
    } else if (!day.looksLike(last)) {
      days.add(day);
    }
  }

  private static void end(int day, List<Day> days, long[] closed, long[] open) {
    Day last = days.get(days.size() - 1);
    if (day > last.days()) {
      int atRisk = atRisk(day, closed, open);
      days.add(new Day(day, atRisk, last.survival(), last.lower(), last.upper()));
    }
  }

  private static int wholeDays(long seconds) {
    return Math.toIntExact(Math.max(0, Math.floorDiv(seconds + DAY - 1, DAY)));
  }

  private static int atRisk(int day, long[] closed, long[] open) {
    long time = day * DAY;
    return closed.length
        + open.length
        - Ascending.below(time, closed)
        - Ascending.below(time, open);
  }
}

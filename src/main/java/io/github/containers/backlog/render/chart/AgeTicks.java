package io.github.containers.backlog.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Marks on an axis of ages from 0 on, in days: every so many days, or years where it is long. */
final class AgeTicks {

  private static final double YEAR = 365.25;
  private static final double LONGEST_IN_DAYS = 900;
  private static final int MOST_STEPS = 6;
  private static final List<Integer> DAYS = List.of(1, 2, 5, 10, 30, 60, 90, 180);
  private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20);

  private AgeTicks() {}

  /** What the axis counts in: {@code Days} or {@code Years}. */
  static String unit(double longest) {
    return longest <= LONGEST_IN_DAYS ? "Days" : "Years";
  }

  /** From 0 to at most {@code longest} days. */
  static List<Tick> until(double longest) {
    boolean days = longest <= LONGEST_IN_DAYS;
    double unit = days ? 1 : YEAR;
    List<Integer> steps = days ? DAYS : YEARS;
    int step =
        steps.stream()
            .filter(candidate -> longest / (candidate * unit) <= MOST_STEPS)
            .findFirst()
            .orElse(steps.get(steps.size() - 1));
    List<Tick> ticks = new ArrayList<>();
    for (int mark = 0; mark * unit <= longest; mark += step) {
      ticks.add(new Tick(mark * unit, String.valueOf(mark)));
    }
    return ticks;
  }
}

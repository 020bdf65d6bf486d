package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.AgePercentiles;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A logarithmic scale of ages, with the marks that people count in. Its unit: log10 of days. */
final class AgeScale {

  /** A mark: an age in days, its name, and its name where there is little room. */
  private record Mark(double days, String name, String brief) {}

  private static final double HOUR = 1 / 24.0;
  private static final double YEAR = 365.25;
  private static final double LEAST_GAP = 8;
  private static final List<Mark> MARKS =
      List.of(
          new Mark(HOUR, "1 hour", "1 h"),
          new Mark(6 * HOUR, "6 hours", "6 h"),
          new Mark(1, "1 day", "1 d"),
          new Mark(7, "1 week", "1 wk"),
          new Mark(YEAR / 12, "1 month", "1 mo"),
          new Mark(YEAR, "1 year", "1 yr"),
          new Mark(5 * YEAR, "5 years", "5 yr"),
          new Mark(20 * YEAR, "20 years", "20 yr"));

  private final double lowest;
  private final double highest;

  /** From the last mark below all ages (an hour at the least) to just above the oldest. */
  AgeScale(List<AgePercentiles> all) {
    double least = all.stream().mapToDouble(AgePercentiles::p50).min().orElse(1);
    double most = all.stream().mapToDouble(AgePercentiles::max).max().orElse(YEAR);
    lowest =
        MARKS.stream().mapToDouble(Mark::days).filter(days -> days <= least).max().orElse(HOUR);
    highest = Math.max(most * 1.1, lowest * 10);
  }

  /** Where an age lies; younger than the scale begins counts as its beginning. */
  double at(double days) {
    return Math.log10(Math.max(days, lowest));
  }

  /**
   * The scale as an axis.
   *
   * @param pixels how long it is
   * @param widthOf how wide a name is, in pixels; where the names would touch they are abbreviated
   */
  TickedAxis axis(double pixels, ToDoubleFunction<String> widthOf) {
    List<Tick> ticks = ticks(Mark::name);
    if (!fit(ticks, pixels, widthOf)) {
      ticks = ticks(Mark::brief);
    }
    return new TickedAxis(ticks, at(lowest), at(highest));
  }

  private List<Tick> ticks(Function<Mark, String> name) {
    return MARKS.stream()
        .filter(mark -> mark.days() >= lowest && mark.days() <= highest)
        .map(mark -> new Tick(at(mark.days()), name.apply(mark)))
        .toList();
  }

  private boolean fit(List<Tick> ticks, double pixels, ToDoubleFunction<String> widthOf) {
    double perUnit = pixels / (at(highest) - at(lowest));
    for (int i = 1; i < ticks.size(); i++) {
      double widths =
          widthOf.applyAsDouble(ticks.get(i - 1).label()) / 2
              + widthOf.applyAsDouble(ticks.get(i).label()) / 2;
      if ((ticks.get(i).value() - ticks.get(i - 1).value()) * perUnit < widths + LEAST_GAP) {
        return false;
      }
    }
    return true;
  }
}

package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.AgePercentiles;
import java.util.List;

/** A logarithmic scale of ages, with the marks that people count in. Its unit: log10 of days. */
final class AgeScale {

  /** A mark: an age in days and its name. */
  private record Mark(double days, String name) {}

  private static final double HOUR = 1 / 24.0;
  private static final double YEAR = 365.25;
  private static final List<Mark> MARKS =
      List.of(
          new Mark(HOUR, "1 hour"),
          new Mark(1, "1 day"),
          new Mark(7, "1 week"),
          new Mark(YEAR / 12, "1 month"),
          new Mark(YEAR, "1 year"),
          new Mark(5 * YEAR, "5 years"),
          new Mark(20 * YEAR, "20 years"));

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

  TickedAxis axis() {
    List<Tick> ticks =
        MARKS.stream()
            .filter(mark -> mark.days() >= lowest && mark.days() <= highest)
            .map(mark -> new Tick(at(mark.days()), mark.name()))
            .toList();
    return new TickedAxis(ticks, at(lowest), at(highest));
  }
}

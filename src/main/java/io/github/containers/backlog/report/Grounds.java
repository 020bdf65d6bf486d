package io.github.containers.backlog.report;

import java.util.List;
import java.util.Locale;

/** Says what the figures rest on: timelines, or of closed items the last close only. */
final class Grounds {

  private Grounds() {}

  /** A sentence or two that are true of any readings. */
  static String of(List<Reading> readings) {
    int items = readings.stream().mapToInt(Reading::items).sum();
    int timelines = readings.stream().mapToInt(Reading::timelines).sum();
    if (items == 0) {
      return "No item is known.";
    }
    if (timelines >= items) {
      return "Every figure is exact: the timelines of all items are known.";
    }
    return String.format(
        Locale.ROOT,
        "What is open at the last reading, and for how long, is exact. The past (curves, growth,"
            + " flow, time to close) is exact for %,d of the %,d items, those whose timeline is"
            + " known, and from the last close only for the other %,d, as if none of them had been"
            + " reopened.",
        timelines,
        items,
        items - timelines);
  }
}

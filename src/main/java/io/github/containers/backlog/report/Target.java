package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.model.ItemType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalDouble;

/**
 * To how many open issues in all the curve is to be brought, and by when. Every part of them is to
 * become smaller or larger by the same share.
 *
 * @param open how many, at least 0
 * @param by when; later than the instant of the figures
 */
public record Target(int open, Instant by) {

  /** How many of a part of the issues are to be open; empty for what are not issues alone. */
  OptionalDouble of(Figures figures, SliceFigures part) {
    if (!part.slice().type().equals(ItemType.ISSUE.key())) {
      return OptionalDouble.empty();
    }
    int all =
        figures
            .find(new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL))
            .map(issues -> issues.outlook().pace().open())
            .orElse(0);
    int its = part.outlook().pace().open();
    return OptionalDouble.of(its == all ? open : (double) its / all * open);
  }

  /**
   * Closings a week that would do for a part of the issues; empty as above.
   *
   * @throws IllegalArgumentException where {@link #by} is not after the instant of the figures
   */
  public OptionalDouble closingsAWeek(Figures figures, SliceFigures part) {
    OptionalDouble its = of(figures, part);
    return its.isEmpty()
        ? its
        : OptionalDouble.of(part.outlook().pace().toReach(its.getAsDouble(), by));
  }

  /** The day (UTC) of {@link #by}. */
  public LocalDate day() {
    return by.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}

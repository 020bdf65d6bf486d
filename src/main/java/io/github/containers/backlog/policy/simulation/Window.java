package io.github.containers.backlog.policy.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The time that is simulated, with a run every 24 hours from its first instant on.
 *
 * @param since the first run
 * @param asOf the end, itself a run only where whole days lie between
 */
public record Window(Instant since, Instant asOf) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException where it ends before it begins
   */
  public Window {
    if (asOf.isBefore(since)) {
      throw new IllegalArgumentException(asOf + " is before " + since);
    }
  }

  /** How many runs there are; at least one. */
  public int runs() {
    return (int) Duration.between(since, asOf).toDays() + 1;
  }

  /** How many weeks of seven days it has. */
  public double weeks() {
    return Duration.between(since, asOf).toSeconds() / (7.0 * 86_400);
  }

  /** The instant of a run. */
  Instant run(int index) {
    return since.plus(Duration.ofDays(index));
  }

  /** The first run that is not before {@code t}; {@link #runs()} or more where there is none. */
  int firstRunFrom(Instant t) {
    if (!t.isAfter(since)) {
      return 0;
    }
    Duration passed = Duration.between(since, t);
    long days = passed.toDays();
    return (int) Math.min(runs(), passed.equals(Duration.ofDays(days)) ? days : days + 1);
  }

  /** Its first instant, the first instant (UTC) of each ISO week in it, and its last one. */
  List<Instant> weekly() {
    List<Instant> points = new ArrayList<>(List.of(since));
    OffsetDateTime monday =
        since
            .atOffset(ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.DAYS)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    for (; monday.toInstant().isBefore(asOf); monday = monday.plusWeeks(1)) {
      points.add(monday.toInstant());
    }
    if (asOf.isAfter(since)) {
      points.add(asOf);
    }
    return points;
  }
}

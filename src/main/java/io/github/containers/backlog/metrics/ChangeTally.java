package io.github.containers.backlog.metrics;

import io.github.containers.backlog.timeline.Interval;
import io.github.containers.backlog.timeline.OpenIntervals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** What is kept of when the items of a slice came and went: counts for each bucket, week, month. */
final class ChangeTally {

  private final Instant asOf;
  private final Bucket bucket;
  private final Counts changes = new Counts();
  private final Counts weeklyChanges = new Counts();
  private final Counts opened = new Counts();
  private final Counts closed = new Counts();
  private final Instant yearAgo;
  private Instant first;
  private int items;
  private int openedLately;
  private int closedLately;
  private int openedLastYear;
  private int closedLastYear;

  ChangeTally(Instant asOf, Bucket bucket) {
    this.asOf = asOf;
    this.bucket = bucket;
    this.first = asOf;
    this.yearAgo = asOf.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
  }

  /** Counts an item that was created by {@code asOf}. */
  void add(Instant createdAt, OpenIntervals open) {
    items++;
    first = createdAt.isBefore(first) ? createdAt : first;
    open.intervals().forEach(this::addInterval);
    if (open.intervals().isEmpty()) {
      open(createdAt);
    }
  }

  /** How many items there are. */
  int items() {
    return items;
  }

  /** When the first item was created; the instant of the figures where there is none. */
  Instant first() {
    return first;
  }

  /** How many were open over time. */
  OpenCurve curve() {
    return OpenCurve.of(bucket, changes, firstOf(bucket), asOf);
  }

  /** The same, week by week. */
  OpenCurve weeklyCurve() {
    return OpenCurve.of(Bucket.WEEK, weeklyChanges, firstOf(Bucket.WEEK), asOf);
  }

  /** What was opened and closed in each month. */
  Flow flow() {
    return Flow.of(opened, closed, Bucket.MONTH.numberOf(first), asOf);
  }

  /** What was closed and opened in the twelve months up to the instant. */
  ClosureRatio lastYear() {
    return new ClosureRatio(openedLastYear, closedLastYear);
  }

  /**
   * How fast they come and go.
   *
   * @param open how many are open
   * @param known since when the pace is taken, if that is less than its usual time ago
   */
  Pace pace(int open, Instant known) {
    double weeks = Pace.weeks(known, asOf);
    return new Pace(asOf, open, openedLately / weeks, closedLately / weeks, weeks);
  }

  void addAll(ChangeTally other) {
    items += other.items;
    openedLastYear += other.openedLastYear;
    closedLastYear += other.closedLastYear;
    first = other.first.isBefore(first) ? other.first : first;
    changes.addAll(other.changes);
    weeklyChanges.addAll(other.weeklyChanges);
    opened.addAll(other.opened);
    closed.addAll(other.closed);
    openedLately += other.openedLately;
    closedLately += other.closedLately;
  }

  /** Without any item a curve has only its end, and the flow its last month. */
  private int firstOf(Bucket unit) {
    return items == 0 ? unit.firstFrom(asOf) : unit.numberOf(first);
  }

  private void addInterval(Interval interval) {
    if (interval.from().isAfter(asOf)) {
      return;
    }
    change(interval.from(), 1);
    open(interval.from());
    openedLately += isLate(interval.from()) ? 1 : 0;
    Instant to = interval.to();
    if (to != null && !to.isAfter(asOf)) {
      change(to, -1);
      closed.add(Bucket.MONTH.numberOf(to), 1);
      closedLately += isLate(to) ? 1 : 0;
      closedLastYear += to.isAfter(yearAgo) ? 1 : 0;
    }
  }

  private void open(Instant at) {
    opened.add(Bucket.MONTH.numberOf(at), 1);
    openedLastYear += at.isAfter(yearAgo) ? 1 : 0;
  }

  private boolean isLate(Instant at) {
    return at.isAfter(asOf.minus(Duration.ofDays(7L * Pace.WEEKS)));
  }

  private void change(Instant at, int by) {
    changes.add(bucket.firstFrom(at), by);
    weeklyChanges.add(Bucket.WEEK.firstFrom(at), by);
  }
}

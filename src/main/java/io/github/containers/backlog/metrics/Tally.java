package io.github.containers.backlog.metrics;

import io.github.containers.backlog.timeline.Interval;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Outcome;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept of the items of a slice while they pass by: counts for each bucket, a number for
 * each item that says how long it was open, and those of its triage where its events are known.
 */
final class Tally {

  private final Instant asOf;
  private final Bucket bucket;
  private final Counts changes = new Counts();
  private final Counts weeklyChanges = new Counts();
  private final Counts opened = new Counts();
  private final Counts closed = new Counts();
  private final TreeMap<Integer, Lives> livesByYear = new TreeMap<>();
  private final CareTally care = new CareTally();
  private final Instant yearAgo;
  private Instant first;
  private int items;
  private int openedLately;
  private int closedLately;
  private int openedLastYear;
  private int closedLastYear;

  Tally(Instant asOf, Bucket bucket) {
    this.asOf = asOf;
    this.bucket = bucket;
    this.first = asOf;
    this.yearAgo = asOf.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
  }

  /** The sum of tallies of the same instant and bucket. */
  static Tally sum(Instant asOf, Bucket bucket, List<Tally> tallies) {
    Tally sum = new Tally(asOf, bucket);
    tallies.forEach(sum::addAll);
    return sum;
  }

  /** Counts an item that was created by {@code asOf}. */
  void add(ItemAt item, OpenIntervals open, Outcome outcome, Viewpoint viewpoint) {
    Instant createdAt = item.item().createdAt();
    items++;
    first = createdAt.isBefore(first) ? createdAt : first;
    open.intervals().forEach(this::addInterval);
    if (open.intervals().isEmpty()) {
      open(createdAt);
    }
    Optional<Instant> end =
        outcome == Outcome.OPEN ? Optional.of(asOf) : open.findLastClosing(asOf);
    end.ifPresent(
        until ->
            livesOf(createdAt.atOffset(ZoneOffset.UTC).getYear())
                .add(outcome, Duration.between(createdAt, until).toSeconds()));
    care.add(item, open, viewpoint);
  }

  /** The lives of all items. */
  Lives lives() {
    Lives all = new Lives();
    livesByYear.values().forEach(all::addAll);
    return all;
  }

  /** The lives of the items by the year (UTC) in which they were created. */
  SortedMap<Integer, Lives> livesByYear() {
    return Collections.unmodifiableSortedMap(livesByYear);
  }

  /** When the first item was created; the instant of the figures where there is none. */
  Instant first() {
    return first;
  }

  /**
   * The figures of a slice.
   *
   * @param known when the first item of its repository was created: since then all its paces are
   *     taken, so that those of its kinds and types add up
   */
  SliceFigures figures(Slice slice, Instant known) {
    // Without any item the curve has only its end, and the flow its last month.
    int firstBucket = items == 0 ? bucket.firstFrom(asOf) : bucket.numberOf(first);
    int firstWeek = items == 0 ? Bucket.WEEK.firstFrom(asOf) : Bucket.WEEK.numberOf(first);
    OpenCurve weekly = OpenCurve.of(Bucket.WEEK, weeklyChanges, firstWeek, asOf);
    Growth growth = Growth.of(weekly).orElse(null);
    Lives lives = lives();
    return new SliceFigures(
        slice,
        Ages.of(lives.open()),
        Lifetimes.of(items, lives.closed(), lives.open()),
        OpenCurve.of(bucket, changes, firstBucket, asOf),
        Flow.of(opened, closed, Bucket.MONTH.numberOf(first), asOf),
        new ClosureRatio(openedLastYear, closedLastYear),
        growth,
        new Outlook(weekly, growth, pace(weekly.openAtEnd(), known)),
        Survival.of(lives),
        care.figures());
  }

  private Pace pace(int open, Instant known) {
    double weeks = Pace.weeks(known, asOf);
    return new Pace(asOf, open, openedLately / weeks, closedLately / weeks, weeks);
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

  private Lives livesOf(int year) {
    return livesByYear.computeIfAbsent(year, ignored -> new Lives());
  }

  private void change(Instant at, int by) {
    changes.add(bucket.firstFrom(at), by);
    weeklyChanges.add(Bucket.WEEK.firstFrom(at), by);
  }

  private void addAll(Tally other) {
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
    other.livesByYear.forEach((year, lives) -> livesOf(year).addAll(lives));
    care.addAll(other.care);
  }
}

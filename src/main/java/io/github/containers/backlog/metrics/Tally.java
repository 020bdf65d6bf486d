package io.github.containers.backlog.metrics;

import io.github.containers.backlog.timeline.Interval;
import io.github.containers.backlog.timeline.OpenIntervals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of the items of a slice while they pass by: counts for each bucket, the ages of the
 * open ones, and one number for each closed one.
 */
final class Tally {

  private final Instant asOf;
  private final Bucket bucket;
  private final Counts changes = new Counts();
  private final Counts weeklyChanges = new Counts();
  private final Counts opened = new Counts();
  private final Counts closed = new Counts();
  private final Samples openFor = new Samples();
  private final Samples closedAfter = new Samples();
  private final Instant yearAgo;
  private Instant first;
  private int items;
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
  void add(Instant createdAt, OpenIntervals open) {
    items++;
    first = createdAt.isBefore(first) ? createdAt : first;
    open.intervals().forEach(this::addInterval);
    if (open.intervals().isEmpty()) {
      open(createdAt);
    }
    if (open.openAt(asOf)) {
      openFor.add(Duration.between(createdAt, asOf).toSeconds());
    } else {
      open.findLastClosing(asOf)
          .ifPresent(closing -> closedAfter.add(Duration.between(createdAt, closing).toSeconds()));
    }
  }

  SliceFigures figures(Slice slice) {
    // Without any item the curve has only its end, and the flow its last month.
    int firstBucket = items == 0 ? bucket.firstFrom(asOf) : bucket.numberOf(first);
    int firstWeek = items == 0 ? Bucket.WEEK.firstFrom(asOf) : Bucket.WEEK.numberOf(first);
    OpenCurve weekly = OpenCurve.of(Bucket.WEEK, weeklyChanges, firstWeek, asOf);
    Optional<Growth> growth = Growth.of(weekly);
    return new SliceFigures(
        slice,
        Ages.of(openFor),
        Lifetimes.of(items, closedAfter, openFor),
        OpenCurve.of(bucket, changes, firstBucket, asOf),
        Flow.of(opened, closed, Bucket.MONTH.numberOf(first), asOf),
        new ClosureRatio(openedLastYear, closedLastYear),
        growth.orElse(null));
  }

  private void addInterval(Interval interval) {
    if (interval.from().isAfter(asOf)) {
      return;
    }
    change(interval.from(), 1);
    open(interval.from());
    Instant to = interval.to();
    if (to != null && !to.isAfter(asOf)) {
      change(to, -1);
      closed.add(Bucket.MONTH.numberOf(to), 1);
      closedLastYear += to.isAfter(yearAgo) ? 1 : 0;
    }
  }

  private void open(Instant at) {
    opened.add(Bucket.MONTH.numberOf(at), 1);
    openedLastYear += at.isAfter(yearAgo) ? 1 : 0;
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
    openFor.addAll(other.openFor);
    closedAfter.addAll(other.closedAfter);
  }
}

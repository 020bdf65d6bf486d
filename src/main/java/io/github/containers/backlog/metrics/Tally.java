package io.github.containers.backlog.metrics;

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
 * What is kept of the items of a slice while they pass by: when they came and went, a number for
 * each item that says how long it was open, and those of its triage where its events are known.
 */
final class Tally {

  private final Instant asOf;
  private final ChangeTally changes;
  private final TreeMap<Integer, Lives> livesByYear = new TreeMap<>();
  private final CareTally care = new CareTally();

  Tally(Instant asOf, Bucket bucket) {
    this.asOf = asOf;
    this.changes = new ChangeTally(asOf, bucket);
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
    changes.add(createdAt, open);
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
    return changes.first();
  }

  /**
   * The figures of a slice.
   *
   * @param known when the first item of its repository was created: since then all its paces are
   *     taken, so that those of its kinds and types add up
   */
  SliceFigures figures(Slice slice, Instant known) {
    OpenCurve weekly = changes.weeklyCurve();
    Growth growth = Growth.of(weekly).orElse(null);
    Lives lives = lives();
    return new SliceFigures(
        slice,
        Ages.of(lives.open()),
        Lifetimes.of(changes.items(), lives.closed(), lives.open()),
        changes.curve(),
        changes.flow(),
        changes.lastYear(),
        growth,
        new Outlook(weekly, growth, changes.pace(weekly.openAtEnd(), known)),
        Survival.of(lives),
        care.figures());
  }

  private Lives livesOf(int year) {
    return livesByYear.computeIfAbsent(year, ignored -> new Lives());
  }

  private void addAll(Tally other) {
    changes.addAll(other.changes);
    other.livesByYear.forEach((year, lives) -> livesOf(year).addAll(lives));
    care.addAll(other.care);
  }
}

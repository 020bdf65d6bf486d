package io.github.containers.backlog.metrics;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The items of all repositories as they were at an earlier instant, for a {@link Backlog} to be
 * compared to. The same items count, and alike, but nothing is kept of any one of them.
 */
public final class EarlierBacklog {

  private final Instant asOf;
  private final Map<Slice, ChangeTally> tallies = new HashMap<>();

  /** A backlog at that instant, without any item. */
  public EarlierBacklog(Instant asOf) {
    this.asOf = asOf;
  }

  /** The instant. */
  public Instant asOf() {
    return asOf;
  }

  /**
   * Counts an item; one that did not exist yet, or no longer, counts nowhere.
   *
   * @param viewpoint with whose eyes the repository's items were looked at then
   * @throws IllegalArgumentException where the viewpoint is of another instant
   */
  public void add(RepositoryRef repository, History history, Viewpoint viewpoint) {
    Backlog.requireSame(asOf, viewpoint);
    if (Backlog.exists(history, asOf)) {
      Slice slice = Slice.of(repository, new ItemAt(history, viewpoint));
      tallyOf(slice, tallies).add(history.item().createdAt(), OpenIntervals.of(history));
    }
  }

  /** What is to be compared. */
  public EarlierFigures figures() {
    Map<Slice, ChangeTally> sums = new HashMap<>();
    tallies.forEach(
        (slice, tally) -> slice.rollUps().forEach(sum -> tallyOf(sum, sums).addAll(tally)));
    Map<Slice, EarlierSlice> slices = new HashMap<>();
    sums.forEach((slice, tally) -> slices.put(slice, EarlierSlice.of(tally)));
    return new EarlierFigures(asOf, slices);
  }

  private ChangeTally tallyOf(Slice slice, Map<Slice, ChangeTally> all) {
    return all.computeIfAbsent(slice, ignored -> new ChangeTally(asOf, Bucket.WEEK));
  }
}

package io.github.containers.backlog.metrics;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Outcome;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The items of all repositories, in whatever order they come by, and what they amount to at an
 * instant. Of each only what the figures need is kept: of an open one the item itself, of a closed
 * one a number. An item that was deleted or transferred counts nowhere and at no instant, as if it
 * had never been there: where it was transferred to it counts from its creation, and a store that
 * is filled anew knows nothing of it. Not for several threads.
 */
public final class Backlog {

  private final Instant asOf;
  private final Bucket bucket;
  private final TreeSet<String> repositories = new TreeSet<>();
  private final Map<Slice, Tally> tallies = new HashMap<>();
  private final SortedMap<String, HealthTally> healths = new TreeMap<>();
  private final List<OpenItem> openItems = new ArrayList<>();

  /** A backlog at that instant, without any item, whose open curves will have a point a bucket. */
  public Backlog(Instant asOf, Bucket bucket) {
    this.asOf = asOf;
    this.bucket = bucket;
  }

  /** The instant. */
  public Instant asOf() {
    return asOf;
  }

  /** Has a repository in it, be it without any item. */
  public void include(RepositoryRef repository) {
    repositories.add(repository.fullName());
    healthOf(repository);
  }

  /** Knows of a repository's releases. */
  public void addReleases(RepositoryRef repository, List<Release> releases) {
    include(repository);
    releases.forEach(healthOf(repository)::add);
  }

  /**
   * Counts an item; one that did not exist yet, or no longer, counts nowhere.
   *
   * @param viewpoint with whose eyes the repository's items are looked at
   * @throws IllegalArgumentException where the viewpoint is of another instant
   */
  public void add(RepositoryRef repository, History history, Viewpoint viewpoint) {
    requireSame(asOf, viewpoint);
    include(repository);
    if (!exists(history, asOf)) {
      return;
    }
    ItemAt now = new ItemAt(history, viewpoint);
    OpenIntervals open = OpenIntervals.of(history);
    Slice slice = Slice.of(repository, now);
    Outcome outcome = Outcome.of(history, open, asOf);
    tallies
        .computeIfAbsent(slice, ignored -> new Tally(asOf, bucket))
        .add(now, open, outcome, viewpoint);
    healthOf(repository).add(history, now, open.openAt(asOf), viewpoint.people());
    if (open.openAt(asOf)) {
      openItems.add(OpenItem.of(repository, now));
    }
  }

  /** What all of it amounts to. */
  public Figures figures() {
    List<SliceFigures> slices = new ArrayList<>();
    SortedMap<Slice, List<Tally>> parts = bySlice();
    parts.forEach(
        (slice, tallies) -> {
          Slice whole = new Slice(slice.repository(), Slice.ALL, Slice.ALL);
          slices.add(sum(tallies).figures(slice, first(parts.getOrDefault(whole, List.of()))));
        });
    return new Figures(
        asOf,
        slices,
        openItems.stream().sorted(OpenItem.ORDER).toList(),
        YearOfCreation.of(sum(parts.getOrDefault(YearOfCreation.ISSUES, List.of())).livesByYear()),
        KindTest.among(parts, tallies -> sum(tallies).lives()),
        Health.of(healths));
  }

  private HealthTally healthOf(RepositoryRef repository) {
    return healths.computeIfAbsent(repository.fullName(), ignored -> new HealthTally(asOf));
  }

  static void requireSame(Instant asOf, Viewpoint viewpoint) {
    if (!viewpoint.asOf().equals(asOf)) {
      throw new IllegalArgumentException("looked at from another instant: " + viewpoint.asOf());
    }
  }

  static boolean exists(History history, Instant asOf) {
    return ItemAt.exists(history.item(), asOf) && history.gone() == null;
  }

  private SortedMap<Slice, List<Tally>> bySlice() {
    SortedMap<Slice, List<Tally>> parts = new TreeMap<>();
    Slice.ofEveryKind(Slice.ALL).forEach(slice -> parts.put(slice, new ArrayList<>()));
    repositories.stream()
        .flatMap(Slice::ofEveryKind)
        .forEach(slice -> parts.put(slice, new ArrayList<>()));
    tallies.forEach(
        (slice, tally) ->
            slice
                .rollUps()
                .forEach(sum -> parts.computeIfAbsent(sum, s -> new ArrayList<>()).add(tally)));
    return parts;
  }

  /** When the first item of these was created; the instant of the figures where there is none. */
  private Instant first(List<Tally> parts) {
    return parts.stream().map(Tally::first).min(Comparator.naturalOrder()).orElse(asOf);
  }

  private Tally sum(List<Tally> parts) {
    return Tally.sum(asOf, bucket, parts);
  }
}

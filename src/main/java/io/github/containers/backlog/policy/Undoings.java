package io.github.containers.backlog.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The steps that were taken back, as far as the journal knows. */
public final class Undoings {

  /** Nothing was taken back. */
  public static final Undoings NONE = of(List.of());

  private record Key(long repositoryId, int number, String policy) {}

  private final Map<Key, Instant> latest;

  private Undoings(Map<Key, Instant> latest) {
    this.latest = latest;
  }

  /** These; of several of one policy on one item the latest counts. */
  public static Undoings of(Collection<Undone> undone) {
    Map<Key, Instant> latest = new HashMap<>();
    for (Undone step : undone) {
      Key key = key(step.repositoryId(), step.number(), step.policy());
      latest.merge(key, step.at(), (one, other) -> one.isBefore(other) ? other : one);
    }
    return new Undoings(latest);
  }

  /** When a step of this policy on this item was last taken back, by {@code asOf}. */
  Optional<Instant> find(Subject subject, Policy policy) {
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    Key key = key(subject.item().repositoryId(), subject.item().number(), policy.name());
    return Optional.ofNullable(latest.get(key)).filter(at -> !at.isAfter(subject.asOf()));
  }

  private static Key key(long repositoryId, int number, String policy) {
    return new Key(repositoryId, number, policy.toLowerCase(Locale.ROOT));
  }
}

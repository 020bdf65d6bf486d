package io.github.containers.backlog.policy.simulation;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A policy's label on an item, in the simulation.
 *
 * @param repository present name of the item's repository
 * @param item the item as last read
 * @param policy name of the policy that put it on
 * @param label the label
 * @param putOnAt when
 * @param ending what became of it
 * @param endedAt when that was; null while the label is on and its grace runs
 * @param expiredAt when its grace ran out, whatever came then; null where it did not
 * @param fate what in truth became of the item; null where it was not closed by the policy
 */
public record Labelling(
    RepositoryRef repository,
    Item item,
    String policy,
    String label,
    Instant putOnAt,
    Ending ending,
    @Nullable Instant endedAt,
    @Nullable Instant expiredAt,
    @Nullable Fate fate) {

  /** By repository, number, label, then time. */
  static final Comparator<Labelling> ORDER =
      comparing(Labelling::repository)
          .thenComparingInt(labelling -> labelling.item().number())
          .thenComparing(Labelling::label, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Labelling::putOnAt);

  /** Whether the policy would have closed the item, and one would have regretted it. */
  public boolean isRegretted() {
    return fate != null && fate.truth().isRegretted();
  }

  Labelling ended(Ending how, @Nullable Instant at) {
    return new Labelling(repository, item, policy, label, putOnAt, how, at, expiredAt, fate);
  }

  Labelling expired(Instant at) {
    return new Labelling(repository, item, policy, label, putOnAt, Ending.EXPIRED, at, at, fate);
  }

  Labelling closed(Instant at, Fate its) {
    return new Labelling(
        repository, item, policy, label, putOnAt, Ending.CLOSED, at, expiredAt, its);
  }
}

package io.github.containers.backlog.apply;

import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.store.JournalEntry;
import java.util.List;

/**
 * What would put a run back.
 *
 * @param run the run
 * @param plan the actions, the last write of the run first
 * @param spared what is left as it is, and why
 */
public record Retraction(long run, Plan plan, List<Spared> spared) {

  /**
   * A write that is left as it is.
   *
   * @param why in words for people
   * @param unseen whether that is because its item could not be looked at
   */
  public record Spared(JournalEntry entry, String why, boolean unseen) {}

  /** Copies the list. */
  public Retraction {
    spared = List.copyOf(spared);
  }

  /** Whether all was looked at that there is. */
  public boolean isComplete() {
    return spared.stream().noneMatch(Spared::unseen);
  }
}

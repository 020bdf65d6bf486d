package io.github.containers.backlog.apply;

import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;

/** Is told how a run goes on. */
public interface ApplicationListener {

  /** A listener that doesn't listen. */
  ApplicationListener NONE = new ApplicationListener() {};

  /**
   * A run begins, or an interrupted one goes on.
   *
   * @param run its number
   * @param left how many of its writes are not settled
   */
  default void began(long run, int left) {}

  /** It is settled what became of a write. */
  default void settled(JournalEntry entry) {}

  /** An interrupted run is too old to be finished. */
  default void abandoned(JournalRun run) {}
}

package io.github.containers.backlog.apply;

import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import java.util.List;

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

  /**
   * An interrupted run is not finished.
   *
   * @param unsaid its comments on labels that it has put on: no later plan holds them
   */
  default void abandoned(JournalRun run, List<JournalEntry> unsaid) {}
}

package io.github.containers.backlog.apply;

import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.Undone;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Objects to what was taken back since a plan was made. An item is then as the plan saw it, and
 * nobody else did anything to it: only the journal tells.
 */
final class TakenBack implements Objection {

  private final Journal journal;
  private final Instant planned;
  private final Map<Long, List<Undone>> known = new HashMap<>();

  /**
   * @param planned when the plan was made, in GitHub's time
   */
  TakenBack(Journal journal, Instant planned) {
    this.journal = journal;
    this.planned = planned;
  }

  @Override
  public Optional<String> find(JournalWrite write) {
    return known.computeIfAbsent(write.repositoryId(), this::since).stream()
        .filter(undone -> concerns(undone, write))
        .findFirst()
        .map(undone -> "taken back by run " + undone.run() + " since the plan was made");
  }

  private List<Undone> since(long repositoryId) {
    return journal.undone(repositoryId).stream()
        .filter(undone -> undone.at().isAfter(planned))
        .toList();
  }

  /** Policies that share a label rest together. */
  private static boolean concerns(Undone undone, JournalWrite write) {
    return undone.number() == write.number()
        && (undone.policy().equalsIgnoreCase(write.policy())
            || (!undone.label().isEmpty() && undone.label().equalsIgnoreCase(write.subject())));
  }
}

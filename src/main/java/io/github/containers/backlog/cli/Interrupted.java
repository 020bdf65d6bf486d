package io.github.containers.backlog.cli;

import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.WriteState;
import java.util.Optional;

/**
 * A live run that was begun and not ended.
 *
 * @param run it, as the journal has it
 */
record Interrupted(JournalRun run) {

  /** The one there is. */
  static Optional<Interrupted> find(Journal journal) {
    return journal.findUnfinished().map(Interrupted::new);
  }

  /** {@code run 3, which was interrupted, with 2 writes to go}. */
  String inWords() {
    return "run %d, which was interrupted, with %s to go".formatted(run.id(), left());
  }

  /** The same with its account, for another one. */
  String inWordsForOthers() {
    return "run %d of %s, which was interrupted, with %s to go"
        .formatted(run.id(), run.account(), left());
  }

  private String left() {
    return Words.count(run.count(WriteState.PLANNED) + run.count(WriteState.INTENDED), "write");
  }

  /** That it is in the way of something else, and what to do. */
  UsageException refusal(Session session) {
    Long undoes = run.undoes();
    return new UsageException(
        undoes == null
            ? "run %d was interrupted; finish that first: %s; or take it back: %s"
                .formatted(
                    run.id(),
                    Suggestion.triage(session).live(),
                    Suggestion.undo(session, run.id()).live())
            : "putting run %d back was interrupted; finish that first: %s"
                .formatted(undoes, Suggestion.undo(session, undoes).live()));
  }
}

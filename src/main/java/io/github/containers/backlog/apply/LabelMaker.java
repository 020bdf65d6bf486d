package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.WriteState;
import java.util.List;

/** Creates the labels that a run needs and a repository lacks. */
final class LabelMaker {

  private final BacklogWriter writer;
  private final Terms terms;
  private final RunInProgress run;
  private final Pace pace;

  LabelMaker(BacklogWriter writer, Terms terms, RunInProgress run, Pace pace) {
    this.writer = writer;
    this.terms = terms;
    this.run = run;
    this.pace = pace;
  }

  /**
   * Creates the label, unless it is there. Where the answer to the last try was lost, it is looked
   * for once more.
   *
   * @throws WriteException where it could not be created; what it means is for the caller
   */
  void make(JournalEntry entry, Repository home) {
    for (int attempt = 1; ; attempt++) {
      try {
        pace.keep();
        make(run.entry(entry.position()), home, attempt <= Carrier.TRIES);
        return;
      } catch (WriteException failure) {
        if (failure.consequence() != Consequence.LOOK_AGAIN) {
          throw failure;
        }
        if (attempt > Carrier.TRIES) {
          throw new WriteException(Consequence.STOP, failure.said(), failure);
        }
        terms.sleeper().accept(Carrier.UNTIL_IT_SHOWS);
      }
    }
  }

  private void make(JournalEntry entry, Repository home, boolean mayWrite) {
    if (isThere(entry, home)) {
      run.note(
          entry.state() == WriteState.INTENDED
              ? entry.done(pace.now(), List.of(), null)
              : entry.skipped(pace.now(), "the label is there already"));
    } else if (mayWrite) {
      create(entry, home);
    } else {
      run.note(entry.failed(pace.now(), Carrier.FAILED_AGAIN));
    }
  }

  private void create(JournalEntry entry, Repository home) {
    run.note(entry.intended(pace.now(), List.of()));
    pace.begin();
    Written written = writer.createLabel(home, Entries.label(entry.write()));
    pace.tell(written.at());
    run.note(entry.done(written.at(), List.of(), null));
  }

  private boolean isThere(JournalEntry entry, Repository home) {
    String name = entry.write().subject();
    return writer.labels(home).stream().anyMatch(label -> label.name().equalsIgnoreCase(name));
  }
}

package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.WriteState;
import java.util.List;

/** Creates the labels that a run needs and a repository lacks. */
final class LabelMaker {

  private static final int TRIES = 3;

  private final BacklogWriter writer;
  private final RunInProgress run;
  private final Pace pace;

  LabelMaker(BacklogWriter writer, RunInProgress run, Pace pace) {
    this.writer = writer;
    this.run = run;
    this.pace = pace;
  }

  /**
   * Creates the label, unless it is there.
   *
   * @throws WriteException where it could not be created; what it means is for the caller
   */
  void make(JournalEntry entry, Repository home) {
    for (int attempt = 1; ; attempt++) {
      pace.keep();
      if (isThere(entry, home)) {
        boolean ours = run.entry(entry.position()).state() == WriteState.INTENDED;
        run.note(
            ours
                ? entry.done(pace.now(), List.of(), null)
                : entry.skipped(pace.now(), "the label is there already"));
        return;
      }
      try {
        create(entry, home);
        return;
      } catch (WriteException failure) {
        if (failure.consequence() != Consequence.LOOK_AGAIN || attempt == TRIES) {
          throw failure;
        }
      }
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

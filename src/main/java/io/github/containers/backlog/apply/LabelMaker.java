package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.WriteState;
import java.util.List;

/** Creates the labels that a run needs and a repository lacks. */
final class LabelMaker {

  /**
   * Why a creation was left although the repository has the label. It is looked for in the journal,
   * also in that of an earlier version: never to be worded otherwise.
   */
  static final String THERE_ALREADY = "the label is there already";

  private final BacklogWriter writer;
  private final RunInProgress run;
  private final Pace pace;
  private final Attempts attempts;

  LabelMaker(BacklogWriter writer, RunInProgress run, Pace pace, Attempts attempts) {
    this.writer = writer;
    this.run = run;
    this.pace = pace;
    this.attempts = attempts;
  }

  /** Creates the label, unless it is there. */
  void make(JournalEntry entry, Repository home, boolean mayWrite) {
    if (isThere(entry, home)) {
      noteThere(entry);
    } else if (mayWrite) {
      create(entry.intended(pace.now(), List.of()), home);
    } else {
      run.note(entry.failed(pace.now(), Attempts.FAILED_AGAIN));
    }
  }

  /** Notes whether the label was created, without creating it. */
  void close(JournalEntry entry, Repository home, String why) {
    if (isThere(entry, home)) {
      noteThere(entry);
    } else {
      run.note(entry.skipped(pace.now(), why));
    }
  }

  private void noteThere(JournalEntry entry) {
    run.note(
        entry.state() == WriteState.INTENDED
            ? entry.done(pace.now(), List.of(), null)
            : entry.skipped(pace.now(), THERE_ALREADY));
  }

  private void create(JournalEntry intended, Repository home) {
    try {
      attempts.write(intended, () -> writer.createLabel(home, Entries.label(intended.write())));
    } catch (WriteException refusal) {
      // Somebody may have been faster.
      if (refusal.consequence() == Consequence.LEAVE_ITEM && isThere(intended, home)) {
        run.note(intended.skipped(pace.now(), THERE_ALREADY));
      } else {
        attempts.refused(intended, refusal);
      }
    }
  }

  private boolean isThere(JournalEntry entry, Repository home) {
    String name = entry.write().subject();
    return writer.labels(home).stream().anyMatch(label -> label.name().equalsIgnoreCase(name));
  }
}

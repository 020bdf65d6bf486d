package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.JournalWrite.Sight;
import io.github.containers.backlog.store.WriteKind;
import java.time.Instant;
import java.util.Optional;

/** Carries out the writes of a run to items, one after the other. */
final class Carrier {

  private final BacklogWriter writer;
  private final Terms terms;
  private final RunInProgress run;
  private final Pace pace;
  private final Attempts attempts;
  private final Settling settling;

  Carrier(BacklogWriter writer, Terms terms, RunInProgress run, Pace pace, Attempts attempts) {
    this.writer = writer;
    this.terms = terms;
    this.run = run;
    this.pace = pace;
    this.attempts = attempts;
    this.settling = new Settling(writer, run);
  }

  /** Notes what became of a write, without making it. */
  void close(JournalEntry entry, Repository home, String why) {
    Look look = writer.look(home, entry.write().number());
    boolean known =
        look instanceof Look.Present found
            && settling.settle(entry, new SeenItem(writer, home, found));
    if (!known) {
      run.note(entry.skipped(pace.now(), why));
    }
  }

  /** Looks, and makes the write or notes why it is not made. */
  void carry(JournalEntry entry, Repository home, boolean mayWrite) {
    JournalWrite write = entry.write();
    Look look = writer.look(home, write.number());
    if (look instanceof Look.Present present) {
      carry(entry, home, present, mayWrite);
    } else if (look instanceof Look.Moved moved) {
      leave(entry, moved);
    } else if (look instanceof Look.Gone gone) {
      String there = gone.departure().movedTo();
      Instant at = gone.departure().noticedAt();
      run.note(
          entry.skipped(at, there == null ? "it was deleted" : "it was transferred to " + there));
    }
  }

  /** Nothing is written under another name than the plan's; but a comment is owed. */
  private void leave(JournalEntry entry, Look.Moved moved) {
    RepositoryRef name = entry.write().repository();
    if (run.isUnsaid(entry)) {
      throw new WriteException(
          Consequence.STOP,
          name + " has moved to " + moved.there() + "; the next run brings the comment there");
    }
    run.note(entry.skipped(moved.at(), Homes.moved(name, moved.there())));
  }

  private void carry(JournalEntry entry, Repository home, Look.Present found, boolean mayWrite) {
    SeenItem seen = new SeenItem(writer, home, found);
    pace.tell(found.at());
    if (settling.settle(entry, seen)) {
      return;
    }
    Optional<String> difference = findDifference(entry.write(), seen);
    if (difference.isPresent()) {
      run.note(entry.skipped(found.at(), difference.get()));
    } else if (!mayWrite) {
      if (run.isUnsaid(entry)) {
        throw new WriteException(Consequence.STOP, Attempts.FAILED_AGAIN);
      }
      run.note(entry.failed(found.at(), Attempts.FAILED_AGAIN));
    } else {
      write(entry.intended(found.at(), found.item().labels()), home);
    }
  }

  private Optional<String> findDifference(JournalWrite write, SeenItem present) {
    if (write.kind() == WriteKind.EDIT_BODY) {
      boolean same = present.body().equals(write.detail());
      return same ? Optional.empty() : Optional.of("its text was changed meanwhile");
    }
    Sight seen = write.seen();
    return seen == null
        ? Optional.empty()
        : new Expectation(seen, run.doneTo(write))
            .findDifference(present.item(), () -> present.humanActivityAt(terms.activity()));
  }

  private void write(JournalEntry intended, Repository home) {
    try {
      attempts.write(intended, () -> written(intended.write(), home));
    } catch (WriteException refusal) {
      attempts.refused(intended, refusal);
    }
  }

  private Written written(JournalWrite write, Repository home) {
    int number = write.number();
    return switch (write.kind()) {
      case ADD_LABEL -> writer.addLabel(home, number, write.subject());
      case REMOVE_LABEL -> writer.removeLabel(home, number, write.subject());
      case CLOSE -> writer.close(home, number);
      case REOPEN -> writer.reopen(home, number);
      case COMMENT -> writer.comment(home, number, write.text());
      case DELETE_COMMENT -> writer.deleteComment(home, Long.parseLong(write.subject()));
      case EDIT_BODY -> writer.editBody(home, number, write.text());
      case CREATE_LABEL -> writer.createLabel(home, Entries.label(write));
    };
  }
}

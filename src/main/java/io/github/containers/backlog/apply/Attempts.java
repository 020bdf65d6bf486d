package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteState;
import java.time.Duration;
import java.util.function.Supplier;

/** Looks and writes and, where the answer is lost, looks again, until it is known what became. */
final class Attempts {

  /** A write whose answer was lost is looked for and made again so often, but not more. */
  static final int TRIES = 3;

  static final String FAILED_AGAIN = "GitHub failed " + TRIES + " times to do it";

  static final String UNSEEN = "whether it was made can't be seen: ";

  /** What GitHub was told shows by then. */
  private static final Duration UNTIL_IT_SHOWS = Duration.ofSeconds(3);

  private final Terms terms;
  private final RunInProgress run;
  private final Homes homes;
  private final Pace pace;

  /** A look at how things are and, where it may be made, the write. */
  @FunctionalInterface
  interface Attempt {
    void make(JournalEntry entry, boolean mayWrite);
  }

  Attempts(Terms terms, RunInProgress run, Homes homes, Pace pace) {
    this.terms = terms;
    this.run = run;
    this.homes = homes;
    this.pace = pace;
  }

  /** Repeats an attempt until the journal says what became of the write at that position. */
  void repeat(int position, Attempt attempt) {
    for (int number = 1; !settles(position, attempt, number); number++) {
      terms.sleeper().accept(UNTIL_IT_SHOWS);
    }
  }

  private boolean settles(int position, Attempt attempt, int number) {
    try {
      pace.keep();
      attempt.make(run.entry(position), number <= TRIES);
      return true;
    } catch (WriteException failure) {
      failure.rethrowIfStop();
      if (failure.consequence() != Consequence.LOOK_AGAIN) {
        blinded(run.entry(position), failure, number);
        return true;
      } else if (number > TRIES) {
        throw new WriteException(Consequence.STOP, failure.said(), failure);
      }
      return false;
    }
  }

  /**
   * A look was refused. That says nothing of a write whose answer was lost: the next run looks for
   * it again; but where that is refused, too, nothing else waits for it any longer.
   */
  private void blinded(JournalEntry entry, WriteException refusal, int number) {
    if (entry.state() != WriteState.INTENDED) {
      refused(entry, refusal);
    } else if (number > 1) {
      throw new WriteException(
          Consequence.STOP,
          place(entry.write()) + ": whether the write was made can't be seen: " + refusal.said(),
          refusal);
    } else {
      leave(entry, refusal);
      run.noteUnseen(entry.skipped(pace.now(), UNSEEN + refusal.said()));
    }
  }

  private static String place(JournalWrite write) {
    return write.repository() + (write.number() == 0 ? "" : "#" + write.number());
  }

  /** Makes the write, for once. */
  void write(JournalEntry intended, Supplier<Written> making) {
    run.note(intended);
    pace.begin();
    Written written = making.get();
    pace.tell(written.at());
    run.note(
        intended.done(
            written.at(),
            written.findLabels().orElse(intended.labelsBefore()),
            written.commentId()));
  }

  /** Notes that GitHub refused it, unless it may have been made all the same. */
  void refused(JournalEntry entry, WriteException refusal) {
    refusal.rethrowIfStop();
    if (refusal.consequence() == Consequence.LOOK_AGAIN) {
      throw refusal;
    }
    leave(entry, refusal);
    run.note(entry.failed(pace.now(), refusal.said()));
  }

  private void leave(JournalEntry entry, WriteException refusal) {
    if (refusal.consequence() == Consequence.LEAVE_REPOSITORY) {
      homes.close(entry.write().repositoryId(), refusal.said());
    }
  }
}

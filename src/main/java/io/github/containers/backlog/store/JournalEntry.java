package io.github.containers.backlog.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write of a run, and what became of it.
 *
 * @param run the run's number
 * @param position its place in the run, from 0
 * @param write the write
 * @param state what became of it
 * @param at when that was, in GitHub's time; null while planned
 * @param labelsBefore the item's labels just before it; empty where it was not begun
 * @param labelsAfter the item's labels just after it; empty where it was not made
 * @param commentId GitHub's id of the comment that it made; null without one
 * @param note why it was not made; empty where it was
 */
public record JournalEntry(
    long run,
    int position,
    JournalWrite write,
    WriteState state,
    @Nullable Instant at,
    List<String> labelsBefore,
    List<String> labelsAfter,
    @Nullable Long commentId,
    String note) {

  /** Copies the lists. */
  public JournalEntry {
    labelsBefore = List.copyOf(labelsBefore);
    labelsAfter = List.copyOf(labelsAfter);
  }

  /** A write that is about to be made, on an item that bears these labels. */
  public JournalEntry intended(Instant when, List<String> labels) {
    return new JournalEntry(
        run, position, write, WriteState.INTENDED, when, labels, List.of(), null, "");
  }

  /** A write that was made. */
  public JournalEntry done(Instant when, List<String> labels, @Nullable Long comment) {
    return new JournalEntry(
        run, position, write, WriteState.DONE, when, labelsBefore, labels, comment, "");
  }

  /** A write that was not made, for that reason. */
  public JournalEntry skipped(Instant when, String why) {
    return notMade(WriteState.SKIPPED, when, why);
  }

  /** A write that GitHub refused, for that reason. */
  public JournalEntry failed(Instant when, String why) {
    return notMade(WriteState.FAILED, when, why);
  }

  private JournalEntry notMade(WriteState outcome, Instant when, String why) {
    return new JournalEntry(
        run, position, write, outcome, when, labelsBefore, List.of(), null, why);
  }
}

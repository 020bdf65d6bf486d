package io.github.containers.backlog.apply;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.WriteState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param run its number; null where there was nothing to write, so that none began
 * @param ending how it ended
 * @param entries its writes, with what became of each
 * @param left actions that were not even tried, and why
 * @param later actions that the cap left for later runs
 * @param stopped why it stopped early, or why the rest is left for later runs although the cap
 *     would allow more, in words for people; null where it did not
 */
public record Outcome(
    @Nullable Long run,
    Ending ending,
    List<JournalEntry> entries,
    List<Left> left,
    List<Action> later,
    @Nullable String stopped) {

  /** How a run ended for now. */
  public enum Ending {
    /** All its writes are settled. */
    COMPLETED,
    /** It was stopped; the next live run finishes it. */
    STOPPED,
    /** It had been interrupted too long ago, and was closed without another write. */
    ABANDONED
  }

  /** An action that was not tried, and why, in words for people. */
  public record Left(Action action, String why) {}

  /** Copies the lists. */
  public Outcome {
    entries = List.copyOf(entries);
    left = List.copyOf(left);
    later = List.copyOf(later);
  }

  /** Its number; empty where none began. */
  public OptionalLong findRun() {
    return run == null ? OptionalLong.empty() : OptionalLong.of(run);
  }

  /** Why it stopped early; empty where it did not. */
  public Optional<String> findStopped() {
    return Optional.ofNullable(stopped);
  }

  /** How many of its writes are in that state. */
  public long count(WriteState state) {
    return entries.stream().filter(entry -> entry.state() == state).count();
  }
}

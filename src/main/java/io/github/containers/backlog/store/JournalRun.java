package io.github.containers.backlog.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A live run.
 *
 * @param id its number, from 1, in the order in which runs began
 * @param begunAt when it began, in GitHub's time
 * @param account login of the account that writes
 * @param undoes the run that it puts back; null where it carries out policies
 * @param endedAt when it ended, in GitHub's time; null while it is unfinished
 * @param ending how it ended; null while it is unfinished
 * @param counts how many of its writes are in which state; states of none are left out
 */
public record JournalRun(
    long id,
    Instant begunAt,
    String account,
    @Nullable Long undoes,
    @Nullable Instant endedAt,
    @Nullable RunEnding ending,
    Map<WriteState, Integer> counts) {

  /** Copies the map. */
  public JournalRun {
    counts = Map.copyOf(counts);
  }

  /** How many of its writes are in that state. */
  public int count(WriteState state) {
    return counts.getOrDefault(state, 0);
  }
}

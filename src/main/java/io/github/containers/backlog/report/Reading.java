package io.github.containers.backlog.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a repository is known.
 *
 * @param repository its full name
 * @param formerNames full names that it bore before, oldest first
 * @param readAt when it was last read to the end, in GitHub's time; null where it never was
 * @param items how many issues and pull requests of it are known
 * @param timelines of how many of these the timeline is known
 * @param gone how many were deleted or transferred since; they are counted nowhere
 * @param problem why the last reading fell short; null where it did not
 */
public record Reading(
    String repository,
    List<String> formerNames,
    @Nullable Instant readAt,
    int items,
    int timelines,
    int gone,
    @Nullable String problem) {

  /** Copies the list. */
  public Reading {
    formerNames = List.copyOf(formerNames);
  }

  /** Whether it is known as GitHub had it at some instant. */
  public boolean complete() {
    return readAt != null && problem == null;
  }
}

package io.github.containers.backlog.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /**
   * Of a repository of which nothing is known but that it was asked for.
   *
   * @param problem why it could not be read; null where nobody has tried
   */
  public static Reading never(String repository, @Nullable String problem) {
    return new Reading(repository, List.of(), null, 0, 0, 0, problem);
  }

  /** Why it is not known as GitHub has it; empty where it is. */
  public Optional<String> findShortfall() {
    if (complete()) {
      return Optional.empty();
    }
    return Optional.of(problem == null ? "not read to the end yet" : problem);
  }

  /** Whether it is known as GitHub had it at some instant. */
  public boolean complete() {
    return readAt != null && problem == null;
  }

  /**
   * What its figures of the past rest on, in a few words: {@code exact} where all timelines are
   * known, so that every closing and reopening is; else, for the other items, the last close only.
   */
  public String grounds() {
    if (timelines >= items) {
      return items == 0 ? "nothing" : "exact";
    }
    return timelines == 0
        ? "from the last close only"
        : String.format(
            Locale.ROOT,
            "exact for %,d, from the last close only for %,d",
            timelines,
            items - timelines);
  }
}

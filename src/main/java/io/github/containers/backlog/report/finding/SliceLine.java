package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Ages;
import io.github.containers.backlog.metrics.ClosureRatio;
import io.github.containers.backlog.metrics.Growth;
import org.jspecify.annotations.Nullable;

/**
 * One line of a comparison: a repository's open items, or those of a kind.
 *
 * @param name full name of a repository, a kind, or {@code all}
 * @param open how many are open
 * @param before how many were open at the previous report
 * @param ages of the open ones; null where there are none
 * @param growth of the open ones; null where the history is too short to tell
 * @param lastYear what was closed and opened in the last twelve months
 */
public record SliceLine(
    String name,
    LinkedCount open,
    int before,
    Ages.@Nullable Spread ages,
    @Nullable Growth growth,
    ClosureRatio lastYear) {

  /** By how many the open items have become more since the previous report. */
  public int change() {
    return open.count() - before;
  }
}

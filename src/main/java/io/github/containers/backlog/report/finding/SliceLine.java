package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.report.chart.AgePercentiles;
import org.jspecify.annotations.Nullable;

/**
 * One line of a comparison: a repository's open items, or those of a kind.
 *
 * @param name full name of a repository, a kind, or {@value #ALL}
 * @param open how many are open
 * @param before how many were open at the previous report
 * @param ages of the open ones; null where there are none
 * @param growth of the open ones; null where the history is too short to tell
 * @param openedLastYear how many were created or reopened in the last twelve months
 * @param closedLastYear how many were closed in the last twelve months
 * @param openedSince how many were created or reopened since the previous report
 * @param closedSince how many were closed since the previous report
 */
public record SliceLine(
    String name,
    LinkedCount open,
    int before,
    @Nullable AgePercentiles ages,
    @Nullable YearlyGrowth growth,
    int openedLastYear,
    int closedLastYear,
    int openedSince,
    int closedSince) {

  /** The name of the line of all together. */
  public static final String ALL = Slice.ALL;

  /** By how many the open items have become more since the previous report. */
  public int change() {
    return open.count() - before;
  }

  /** Whether it is that of all together. */
  public boolean whole() {
    return name.equals(ALL);
  }

  /** By how many the open items have become more in the last twelve months. */
  int net() {
    return openedLastYear - closedLastYear;
  }
}

package io.github.containers.backlog.report.chart;

import java.time.YearMonth;

/**
 * What was opened and closed in one period.
 *
 * @param start the first month of the period
 * @param opened how many items were opened; a reopening counts
 * @param closed how many were closed
 * @param complete whether the period was over; false for one that was still running
 */
public record Column(YearMonth start, long opened, long closed, boolean complete) {

  /** By how much the backlog grew. */
  public long net() {
    return opened - closed;
  }
}

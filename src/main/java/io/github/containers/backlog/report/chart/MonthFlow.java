package io.github.containers.backlog.report.chart;

import java.time.YearMonth;

/**
 * What was opened and closed in a month.
 *
 * @param month the month, in UTC
 * @param opened how many items were opened; a reopening counts
 * @param closed how many were closed
 */
public record MonthFlow(YearMonth month, long opened, long closed) {}

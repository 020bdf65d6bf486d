package io.github.containers.backlog.report.chart;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Adds months up to the columns of a chart. */
final class FlowColumns {

  private final Period period;
  private final Instant asOf;
  private final TreeMap<YearMonth, MonthFlow> sums = new TreeMap<>();

  /** Months in any order; those that are missing between them count 0. */
  FlowColumns(List<MonthFlow> months, Period period, Instant asOf) {
    this.period = period;
    this.asOf = asOf;
    months.forEach(this::add);
  }

  private void add(MonthFlow flow) {
    YearMonth start = period.start(flow.month());
    sums.merge(
        start,
        new MonthFlow(start, flow.opened(), flow.closed()),
        (a, b) -> new MonthFlow(start, a.opened() + b.opened(), a.closed() + b.closed()));
  }

  /** Every period from the first to the last. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    if (sums.isEmpty()) {
      return columns;
    }
    YearMonth start = sums.firstKey();
    while (!start.isAfter(sums.lastKey())) {
      MonthFlow sum = sums.getOrDefault(start, new MonthFlow(start, 0, 0));
      columns.add(new Column(start, sum.opened(), sum.closed(), isOver(start)));
      start = start.plusMonths(period.months());
    }
    return columns;
  }

  private boolean isOver(YearMonth start) {
    YearMonth next = start.plusMonths(period.months());
    return !asOf.isBefore(next.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}

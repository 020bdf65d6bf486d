package io.github.containers.backlog.report.chart;

import java.util.List;
import java.util.Optional;

/**
 * What was opened and closed, period by period: opened upwards, closed downwards, and the
 * difference between.
 *
 * @param id see {@link Chart#id()}
 * @param title see {@link Chart#title()}
 * @param subtitle see {@link Chart#subtitle()}
 * @param source see {@link Chart#source()}
 * @param period what a column stands for
 * @param columns every period from the first to the last, without a gap
 */
public record ColumnChart(
    String id, String title, String subtitle, String source, Period period, List<Column> columns)
    implements Chart {

  /** Checks the id and copies the list. */
  public ColumnChart {
    ChartId.require(id);
    columns = List.copyOf(columns);
  }

  /** The column whose figures are told: the last complete one, else the last; empty for none. */
  public Optional<Column> findLatest() {
    Optional<Column> complete =
        columns.stream().filter(Column::complete).reduce((earlier, later) -> later);
    return complete.or(() -> columns.stream().reduce((earlier, later) -> later));
  }

  /** The name of a column of this chart: {@code Q3 2026}, {@code Nov 2026 so far}. */
  public String nameOf(Column column) {
    return period.name(column.start()) + (column.complete() ? "" : " so far");
  }

  @Override
  public String summary() {
    return findLatest()
        .map(
            column ->
                "%s: opened %s, closed %s, net %s."
                    .formatted(
                        nameOf(column),
                        Numerals.count(column.opened()),
                        Numerals.count(column.closed()),
                        Numerals.difference(column.net())))
        .orElse("No items yet.");
  }
}

package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.report.chart.Chart;
import java.util.List;

/**
 * What the reader gets to see, free of any format.
 *
 * @param figures of the backlog
 * @param origin where they come from
 * @param readings how well each repository is known, by name
 * @param tables for programs
 * @param charts in the order in which they are shown
 */
public record Report(
    Figures figures,
    Origin origin,
    List<Reading> readings,
    List<Table> tables,
    List<Chart> charts) {

  /** Copies the lists. */
  public Report {
    readings = List.copyOf(readings);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
  }

  /** Of these figures, with all tables and charts. */
  public static Report of(
      Figures figures, Origin origin, List<Reading> readings, WebAddresses addresses) {
    return new Report(
        figures, origin, readings, Tables.of(figures, addresses), FigureCharts.of(figures, origin));
  }

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Table table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table is called " + name));
  }

  /** The repositories that are not known as GitHub has them. */
  public List<Reading> shortfalls() {
    return readings.stream().filter(reading -> !reading.complete()).toList();
  }
}

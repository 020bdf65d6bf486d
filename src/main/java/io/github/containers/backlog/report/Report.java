package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.chart.Annotation;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.LineChart;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader gets to see, free of any format.
 *
 * @param figures of the backlog
 * @param origin where they come from
 * @param readings how well each repository is known, by name
 * @param tables for programs
 * @param charts in the order in which they are shown
 * @param target to which the curve is to be brought; null for none
 */
public record Report(
    Figures figures,
    Origin origin,
    List<Reading> readings,
    List<Table> tables,
    List<Chart> charts,
    @Nullable Target target) {

  /** Copies the lists. */
  public Report {
    readings = List.copyOf(readings);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
  }

  /** Of these figures, with all tables and charts. */
  public static Report of(
      Figures figures, Origin origin, List<Reading> readings, WebAddresses addresses) {
    return of(figures, origin, readings, addresses, null);
  }

  /** The same, with what it would take to reach a target. */
  public static Report of(
      Figures figures,
      Origin origin,
      List<Reading> readings,
      WebAddresses addresses,
      @Nullable Target target) {
    return new Report(
        figures,
        origin,
        readings,
        Tables.of(figures, addresses, target),
        FigureCharts.of(figures, origin),
        target);
  }

  /** The same, with what happened meanwhile in the charts of open issues over time. */
  public Report annotated(List<Annotation> annotations) {
    return new Report(
        figures,
        origin,
        readings,
        tables,
        charts.stream().map(chart -> annotated(chart, annotations)).toList(),
        target);
  }

  private static Chart annotated(Chart chart, List<Annotation> annotations) {
    return chart instanceof LineChart lines && lines.id().startsWith("open-issues")
        ? lines.withAnnotations(annotations)
        : chart;
  }

  /** The instant that everything is true of. */
  public Instant asOf() {
    return figures.asOf();
  }

  /** What the figures rest on, in words: which are exact, and which from the last close only. */
  public String grounds() {
    return Grounds.of(readings);
  }

  /** The open issues by repository. */
  public Table issues() {
    return Overview.byRepository(figures, ItemType.ISSUE);
  }

  /** The open pull requests by repository. */
  public Table pullRequests() {
    return Overview.byRepository(figures, ItemType.PULL_REQUEST);
  }

  /** The open issues by kind. */
  public Table kinds() {
    return Overview.byKind(figures);
  }

  /** What becomes of old items, what would turn the curve, who waits for whom. */
  public Evidence evidence() {
    return new Evidence(figures, target);
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

  /** What a program is told: the ages, the growth, and how well each repository is known. */
  public List<Table> forPrograms() {
    return List.of(table("ages"), table("pace"), ReadingsTable.of(readings));
  }

  /** The repositories that are not known as GitHub has them. */
  public List<Reading> shortfalls() {
    return readings.stream().filter(reading -> !reading.complete()).toList();
  }
}

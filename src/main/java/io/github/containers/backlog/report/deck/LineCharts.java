package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.chart.LineChart;

/** Finds the curves of a report. */
final class LineCharts {

  private LineCharts() {}

  /**
   * Those of that name.
   *
   * @throws IllegalArgumentException where there are none
   */
  static LineChart of(Report report, String id) {
    return report.charts().stream()
        .filter(LineChart.class::isInstance)
        .map(LineChart.class::cast)
        .filter(chart -> chart.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no curves are called " + id));
  }
}

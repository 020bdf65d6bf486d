package io.github.containers.backlog.report.chart;

import java.util.List;

/**
 * A curve and where it goes.
 *
 * @param id see {@link Chart#id()}
 * @param title see {@link Chart#title()}
 * @param subtitle see {@link Chart#subtitle()}
 * @param source see {@link Chart#source()}
 * @param past the curve so far, ascending in time; may be empty
 * @param future what is expected, ascending in time from the last point on; may be empty
 */
public record ForecastChart(
    String id,
    String title,
    String subtitle,
    String source,
    List<Point> past,
    List<Expectation> future)
    implements Chart {

  /** Checks the id and copies the lists. */
  public ForecastChart {
    ChartId.require(id);
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  @Override
  public String summary() {
    if (past.isEmpty()) {
      return "No items yet.";
    }
    String now = "Now " + Numerals.count(past.get(past.size() - 1).value());
    if (future.isEmpty()) {
      return now + "; too short a history to look ahead.";
    }
    Expectation end = future.get(future.size() - 1);
    return "%s; in a year %s (%s to %s) if nothing changes."
        .formatted(
            now,
            Numerals.count(Math.round(end.value())),
            Numerals.count(Math.round(end.lower())),
            Numerals.count(Math.round(end.upper())));
  }
}

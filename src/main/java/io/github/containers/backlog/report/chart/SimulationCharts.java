package io.github.containers.backlog.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the charts of what policies would have done from plain figures.
 *
 * @param charts says where the figures come from, and when
 */
public record SimulationCharts(Charts charts) {

  /**
   * What is open, with and without the policies.
   *
   * @param items what is counted: {@code issues}
   * @param policies who acts, in words: {@code the policy}
   * @param without how many were open
   * @param with how many would have been, a curve for each policy or threshold
   */
  public LineChart open(String items, String policies, List<Point> without, List<Series> with) {
    List<Series> series = new ArrayList<>(with);
    series.add(new Series("as it was", without, true));
    return new LineChart(
        "simulation",
        "Open " + items + " with " + policies + ", and as it was",
        "Weekly; replayed over the recorded history, as if in force from the left edge on",
        charts.source(),
        series,
        List.of());
  }

  /**
   * What each threshold closes, against what of that one would have regretted.
   *
   * @param items what is counted: {@code issues}
   * @param variable the duration whose threshold changes
   * @param marks one for each threshold
   */
  public TradeOffChart thresholds(String items, String variable, List<TradeOffChart.Mark> marks) {
    return new TradeOffChart(
        "simulation-sweep",
        "What each threshold of " + variable + " closes, and what of that is regretted",
        "To the right: "
            + items
            + " closed; upwards: of these, later fixed or taken up by a maintainer in truth",
        charts.source(),
        items + " closed",
        marks);
  }
}

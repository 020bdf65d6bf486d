package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.EvidenceCharts;
import io.github.containers.backlog.report.chart.Expectation;
import io.github.containers.backlog.report.chart.SimulationCharts;
import io.github.containers.backlog.report.chart.StepCurve;
import io.github.containers.backlog.report.chart.StepPoint;
import io.github.containers.backlog.report.chart.TradeOffChart.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts of what becomes of items, of every shape that gave trouble. */
final class SampleEvidence {

  static final EvidenceCharts CHARTS = new EvidenceCharts(SampleCharts.CHARTS);

  private SampleEvidence() {}

  static Stream<Chart> all() {
    return Stream.of(
        fourKinds(),
        eightRepositories(),
        endingEarly(),
        oneDay(),
        falling(),
        forecast(),
        young(),
        thresholds(),
        crowdedThresholds());
  }

  static Chart fourKinds() {
    return CHARTS.byKind(
        List.of(
            curve("bug", 900, 0.004),
            curve("feature", 900, 0.0013),
            curve("flake", 300, 0.008),
            new StepCurve("unclassified", curve("", 900, 0.0041).steps(), true)),
        "; log-rank test of the kinds: χ² 383.0, 3 df, p < 0.01");
  }

  static Chart thresholds() {
    return thresholds(
        IntStream.rangeClosed(1, 8)
            .mapToObj(i -> new Mark(90 * i + " days", 900 - 100L * i, (900 - 100L * i) / i))
            .toList());
  }

  /** All close to each other, the last one at nothing. */
  private static Chart crowdedThresholds() {
    return thresholds(
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> new Mark("W".repeat(30) + i, 100L - i, (100L - i) / 2))
            .toList());
  }

  private static Chart thresholds(List<Mark> marks) {
    return new SimulationCharts(SampleCharts.CHARTS).thresholds("issues", "idle", marks);
  }

  private static Chart eightRepositories() {
    return CHARTS.byRepository(
        IntStream.range(0, 8)
            .mapToObj(i -> curve("acme/" + "W".repeat(4 * i + 1) + i, 2_000, 0.001 + i * 1e-5))
            .toList(),
        13);
  }

  /** As years do: each a year earlier than the one before. */
  private static Chart endingEarly() {
    return CHARTS.byYear(
        IntStream.range(0, 8)
            .mapToObj(i -> curve(String.valueOf(2018 + i), 50 + 365 * (7 - i), 0.0005 + i * 1e-4))
            .toList());
  }

  private static Chart oneDay() {
    return CHARTS.byYear(List.of(curve("2025", 1, 0.2)));
  }

  /** To nothing, where there is no band any more. */
  private static Chart falling() {
    return CHARTS.byYear(
        List.of(
            new StepCurve(
                "2025",
                List.of(
                    new StepPoint(0, 1, 1, 1),
                    new StepPoint(5, 0.5, 0.2, 0.8),
                    new StepPoint(9, 0, Double.NaN, Double.NaN)))));
  }

  static Chart forecast() {
    return CHARTS.forecast(
        SampleCharts.rising(36),
        IntStream.rangeClosed(0, 12)
            .mapToObj(
                i ->
                    new Expectation(
                        SampleCharts.AS_OF.plus(Duration.ofDays(30L * i)),
                        36 + i,
                        36 + 0.9 * i,
                        36 + 1.1 * i))
            .toList(),
        "; a year ahead it held in 5 of 27 past quarters, half missed by over 1,234");
  }

  private static Chart young() {
    return CHARTS.forecast(SampleCharts.rising(2), List.of(), "");
  }

  static StepCurve curve(String name, int days, double rate) {
    List<StepPoint> steps = new ArrayList<>();
    for (int day = 0; day <= days; day += Math.max(1, days / 200)) {
      double share = Math.exp(-rate * day);
      steps.add(new StepPoint(day, share, share * 0.9, Math.min(1, share * 1.1)));
    }
    return new StepCurve(name, steps);
  }
}

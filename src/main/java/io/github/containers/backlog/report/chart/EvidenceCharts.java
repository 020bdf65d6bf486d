package io.github.containers.backlog.report.chart;

import java.util.List;

/**
 * Makes the charts of what becomes of items from plain figures.
 *
 * @param charts says where the figures come from, and when
 */
public record EvidenceCharts(Charts charts) {

  /** How many curves a chart of survival has at most. */
  public static final int MOST_CURVES = Charts.MOST_CURVES;

  private static final String MEANING =
      "Kaplan–Meier estimate of the share still open, with a 95 % band";

  /**
   * How long issues stay open, by kind.
   *
   * @param curves one for each kind with enough items
   * @param test whether they differ by more than chance, in words; may be empty
   */
  public SurvivalChart byKind(List<StepCurve> curves, String test) {
    return chart("survival-by-kind", "How long issues stay open", MEANING + test, curves);
  }

  /**
   * How long issues stay open, by repository.
   *
   * @param curves the largest repositories with enough items, named {@code owner/name}
   * @param outOf how many repositories there are
   */
  public SurvivalChart byRepository(List<StepCurve> curves, int outOf) {
    DisplayNames names = new DisplayNames(curves.stream().map(StepCurve::name).toList());
    String which =
        curves.size() < outOf
            ? "; "
                + curves.size()
                + " of "
                + outOf
                + " repositories, the largest with enough issues"
            : "";
    return chart(
        "survival-by-repository",
        "How long issues stay open, by repository",
        MEANING + which,
        curves.stream()
            .map(one -> new StepCurve(names.apply(one.name()), one.steps(), one.remainder()))
            .toList());
  }

  /**
   * How long issues stay open, by the year in which they were opened.
   *
   * @param curves the latest years with enough items, oldest first
   */
  public SurvivalChart byYear(List<StepCurve> curves) {
    return chart(
        "survival-by-year",
        "How long issues stay open, by the year they were opened",
        MEANING,
        curves);
  }

  /**
   * Open issues, and how many will be open if nothing changes.
   *
   * @param past the curve so far
   * @param future what is expected
   * @param trust how often the band of such forecasts held, in words; may be empty
   */
  public ForecastChart forecast(List<Point> past, List<Expectation> future, String trust) {
    return new ForecastChart(
        "forecast",
        "Open issues, if nothing changes",
        "Growth of the last 52 weeks continued, with its 95 % interval" + trust,
        charts.source(),
        past,
        future);
  }

  private SurvivalChart chart(String id, String title, String subtitle, List<StepCurve> curves) {
    Horizon horizon = Horizon.of(curves);
    return new SurvivalChart(
        id, title, subtitle, charts.source(), curves.stream().map(horizon::trim).toList());
  }
}

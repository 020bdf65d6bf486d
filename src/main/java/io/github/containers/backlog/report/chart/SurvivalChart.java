package io.github.containers.backlog.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What share of items is still open at each age, by steps and with a band.
 *
 * @param id see {@link Chart#id()}
 * @param title see {@link Chart#title()}
 * @param subtitle see {@link Chart#subtitle()}
 * @param source see {@link Chart#source()}
 * @param curves one for each part
 */
public record SurvivalChart(
    String id, String title, String subtitle, String source, List<StepCurve> curves)
    implements Chart {

  private static final int YEAR = 365;

  /** Checks the id and copies the list. */
  public SurvivalChart {
    ChartId.require(id);
    curves = List.copyOf(curves);
  }

  @Override
  public String summary() {
    String shares =
        curves.stream()
            .filter(curve -> curve.shareAt(YEAR).isPresent())
            .map(
                curve ->
                    curve.name()
                        + String.format(
                            Locale.ROOT, " %.0f %%", 100 * curve.shareAt(YEAR).getAsDouble()))
            .collect(Collectors.joining(", "));
    return shares.isEmpty() ? "Too few items yet." : "Still open after a year: " + shares + ".";
  }
}

package io.github.containers.backlog.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
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
    if (curves.isEmpty()) {
      return "Too few items yet.";
    }
    boolean old = curves.stream().anyMatch(curve -> curve.findShareAt(YEAR).isPresent());
    return curves.stream()
        .flatMap(curve -> (old ? afterAYear(curve) : atTheEnd(curve)).stream())
        .collect(Collectors.joining(", ", old ? "Still open after a year: " : "Still open: ", "."));
  }

  private static Optional<String> afterAYear(StepCurve curve) {
    OptionalDouble share = curve.findShareAt(YEAR);
    return share.isPresent()
        ? Optional.of(curve.name() + " " + percent(share.getAsDouble()))
        : Optional.empty();
  }

  private static Optional<String> atTheEnd(StepCurve curve) {
    StepPoint last = curve.last();
    return Optional.of(
        curve.name() + " " + percent(last.share()) + " after " + last.days() + " days");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}

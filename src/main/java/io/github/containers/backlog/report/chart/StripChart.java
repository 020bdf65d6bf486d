package io.github.containers.backlog.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Ages, one row for each repository, on a logarithmic scale in days.
 *
 * @param id see {@link Chart#id()}
 * @param title see {@link Chart#title()}
 * @param subtitle see {@link Chart#subtitle()}
 * @param source see {@link Chart#source()}
 * @param strips the rows from top to bottom
 */
public record StripChart(
    String id, String title, String subtitle, String source, List<Strip> strips) implements Chart {

  /** Checks the id and copies the list. */
  public StripChart {
    ChartId.require(id);
    strips = List.copyOf(strips);
  }

  @Override
  public String summary() {
    return strips.isEmpty()
        ? "No items yet."
        : strips.stream().map(StripChart::inWords).collect(Collectors.joining(" "));
  }

  private static String inWords(Strip strip) {
    AgePercentiles ages = strip.ages();
    String open = strip.name() + ": " + Numerals.count(strip.open()) + " open";
    return ages == null
        ? open + "."
        : "%s, p50 %s, p75 %s, p90 %s, max %s days."
            .formatted(
                open,
                Numerals.days(ages.p50()),
                Numerals.days(ages.p75()),
                Numerals.days(ages.p90()),
                Numerals.days(ages.max()));
  }
}

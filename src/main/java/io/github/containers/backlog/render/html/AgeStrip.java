package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.finding.SliceLine;
import java.util.List;
import java.util.Objects;

/**
 * Where ages lie on a logarithmic scale from one day on, in per cent of its length.
 *
 * @param p50 half of the items are younger
 * @param p75 three quarters are younger
 * @param p90 nine tenths are younger
 * @param max the oldest
 */
public record AgeStrip(String p50, String p75, String p90, String max) {

  /** A mark of the scale. */
  public record Mark(String x, String name) {}

  /** A scale that the ages of a table share. */
  record AgeScale(double oldest) {

    private static final double MARGIN = 4;

    static AgeScale of(List<SliceLine> lines) {
      return new AgeScale(
          lines.stream()
              .map(SliceLine::ages)
              .filter(Objects::nonNull)
              .mapToDouble(AgePercentiles::max)
              .max()
              .orElse(1_000));
    }

    AgeStrip strip(AgePercentiles ages) {
      return new AgeStrip(x(ages.p50()), x(ages.p75()), x(ages.p90()), x(ages.max()));
    }

    /** A week, a month, a year and so on, as far as there are ages. */
    List<Mark> marks() {
      return List.of(
              new Mark(x(7), "1 wk"),
              new Mark(x(30.44), "1 mo"),
              new Mark(x(365.25), "1 yr"),
              new Mark(x(3_652.5), "10 yr"))
          .stream()
          .filter(mark -> !mark.x().equals(x(Double.MAX_VALUE)))
          .toList();
    }

    private String x(double days) {
      double span = Math.log10(Math.max(100, oldest));
      double at = Math.log10(Math.max(1, days)) / span;
      return Plot.number(MARGIN + (100 - 2 * MARGIN) * Math.min(1, at)) + "%";
    }
  }
}

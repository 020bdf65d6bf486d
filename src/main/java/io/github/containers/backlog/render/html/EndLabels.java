package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Numerals;
import io.github.containers.backlog.report.chart.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes each curve's name at its end, no two on top of each other. */
final class EndLabels {

  private static final double LINE = 17;
  private static final int LONGEST = 22;

  /** So far names may stand below 0, where nothing else is. */
  private static final double BELOW = 20;

  private EndLabels() {}

  static List<Plot.EndLabel> of(List<Series> curves, List<String> styles, Scale scale) {
    List<Integer> fromTop =
        IntStream.range(0, curves.size())
            .boxed()
            .sorted(Comparator.comparing(i -> -curves.get(i).last()))
            .toList();
    double[] places =
        spread(fromTop.stream().mapToDouble(i -> scale.yOf(curves.get(i).last())).toArray());
    List<Plot.EndLabel> labels = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      int curve = fromTop.get(i);
      Series series = curves.get(curve);
      labels.add(
          new Plot.EndLabel(
              styles.get(curve),
              curves.size() == 1 ? "" : brief(series.name()),
              Numerals.count(series.last()),
              Plot.number(Plot.ABOVE + places[i]),
              Plot.number(Plot.ABOVE + scale.yOf(series.last()))));
    }
    return labels;
  }

  /** Moves what is too close apart, first down, then up from the bottom. */
  static double[] spread(double[] descending) {
    double[] places = descending.clone();
    for (int i = 1; i < places.length; i++) {
      places[i] = Math.max(places[i], places[i - 1] + LINE);
    }
    double free = Plot.HEIGHT + BELOW;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], free);
      free = places[i] - LINE;
    }
    return places;
  }

  private static String brief(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}

package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places what happened meanwhile: each text on a line of its own, so that no two overlap. */
final class Flags {

  private static final double LINE = 15;

  private Flags() {}

  /** Those that lie within the time shown. */
  static List<Plot.Flag> of(List<Annotation> annotations, TimeAxis time) {
    List<Plot.Flag> flags = new ArrayList<>();
    annotations.stream()
        .filter(one -> !one.at().isBefore(time.first()) && !one.at().isAfter(time.last()))
        .sorted(Comparator.comparing(Annotation::at).thenComparing(Annotation::text))
        .forEach(one -> flags.add(flag(one, time.xOf(one.at()), flags.size())));
    return flags;
  }

  private static Plot.Flag flag(Annotation annotation, double x, int row) {
    boolean left = x > TimeAxis.WIDTH / 2;
    String y = Plot.number(Plot.ABOVE + LINE * (row + 0.7));
    return new Plot.Flag(Plot.number(x / 10) + "%", y, annotation.text(), left);
  }
}

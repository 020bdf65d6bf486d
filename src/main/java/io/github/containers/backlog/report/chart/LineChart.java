package io.github.containers.backlog.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Curves over time.
 *
 * @param id see {@link Chart#id()}
 * @param title see {@link Chart#title()}
 * @param subtitle see {@link Chart#subtitle()}
 * @param source see {@link Chart#source()}
 * @param series the curves; those without points are named nowhere in the picture
 * @param annotations what happened meanwhile
 */
public record LineChart(
    String id,
    String title,
    String subtitle,
    String source,
    List<Series> series,
    List<Annotation> annotations)
    implements Chart {

  /** Checks the id and copies the lists. */
  public LineChart {
    ChartId.require(id);
    series = List.copyOf(series);
    annotations = List.copyOf(annotations);
  }

  /** The same with other annotations. */
  public LineChart withAnnotations(List<Annotation> others) {
    return new LineChart(id, title, subtitle, source, series, others);
  }

  @Override
  public String summary() {
    String figures =
        series.stream()
            .filter(curve -> !curve.points().isEmpty())
            .map(curve -> curve.name() + " " + Numerals.count(curve.last()))
            .collect(Collectors.joining(", "));
    return figures.isEmpty() ? "No items yet." : "Latest: " + figures + ".";
  }
}

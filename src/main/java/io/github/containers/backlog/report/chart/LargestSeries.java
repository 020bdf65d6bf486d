package io.github.containers.backlog.report.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps a chart readable: the largest curves, and one that holds the sum of all the others. */
public final class LargestSeries {

  private static final Comparator<Series> LARGEST_FIRST =
      Comparator.comparingLong(Series::last).reversed().thenComparing(Series::name);

  private LargestSeries() {}

  /**
   * The curves with the highest last values, largest first, and "others (n)" with the sum of the n
   * remaining ones. At every instant the values add up to what they were. A single curve too many
   * stays itself, since "others (1)" would take its place without saving any.
   *
   * @param all the curves; a curve counts 0 before its first point, and keeps a value until its
   *     next point
   * @param most how many may stand for themselves, at least 1
   */
  public static List<Series> andOthers(List<Series> all, int most) {
    List<Series> sorted = all.stream().sorted(LARGEST_FIRST).toList();
    if (sorted.size() <= most + 1) {
      return sorted;
    }
    List<Series> reduced = new ArrayList<>(sorted.subList(0, most));
    reduced.add(sum(sorted.subList(most, sorted.size())));
    return reduced;
  }

  private static Series sum(List<Series> others) {
    SortedSet<Instant> instants = new TreeSet<>();
    others.forEach(curve -> curve.points().forEach(point -> instants.add(point.at())));
    List<Point> points =
        instants.stream()
            .map(at -> new Point(at, others.stream().mapToLong(one -> one.valueAt(at)).sum()))
            .toList();
    return new Series("others (" + others.size() + ")", points, true);
  }
}

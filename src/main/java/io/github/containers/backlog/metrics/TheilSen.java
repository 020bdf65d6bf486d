package io.github.containers.backlog.metrics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A line through points that a few outliers do not turn: its slope is the median of the slopes
 * between any two points. Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau"
 * (1968), with the interval by the normal approximation given there.
 *
 * @param slope in units of y for each unit of x
 * @param lower lower end of its confidence interval
 * @param upper upper end of its confidence interval
 */
public record TheilSen(double slope, double lower, double upper) {

  /**
   * Fits points.
   *
   * @param x ascending, each once
   * @param y one for each x
   * @param confidence of the interval, above 0 and below 1
   * @return empty where the points are too few for an interval of that confidence
   */
  public static Optional<TheilSen> of(double[] x, double[] y, double confidence) {
    double[] slopes = slopes(x, y);
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    long rank = Math.round((slopes.length - z * Math.sqrt(kendallVariance(y))) / 2);
    if (rank < 1) {
      return Optional.empty();
    }
    int lower = Math.toIntExact(rank - 1);
    return Optional.of(
        new TheilSen(
            Percentiles.of(slopes, 0.5)[0], slopes[lower], slopes[slopes.length - 1 - lower]));
  }

  private static double[] slopes(double[] x, double[] y) {
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int pair = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        slopes[pair++] = (y[j] - y[i]) / (x[j] - x[i]);
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  /** Variance of Kendall's score where x has no ties and y has these. */
  private static double kendallVariance(double[] y) {
    Map<Double, Long> ties =
        Arrays.stream(y)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    double tied = ties.values().stream().mapToDouble(TheilSen::pairs).sum();
    return (pairs(y.length) - tied) / 18;
  }

  private static double pairs(double n) {
    return n * (n - 1) * (2 * n + 5);
  }
}

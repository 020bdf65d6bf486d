package io.github.containers.backlog.metrics;

import java.util.Arrays;
import java.util.Optional;

/** Sums up, closing by closing, what the log-rank test compares. */
final class LogRankSums {

  /** A pivot below this is no more than rounding has left. */
  private static final double ROUNDING = 1e-9;

  private final double[] excess;
  private final double[] expected;
  private final double[][] covariance;

  LogRankSums(int groups) {
    excess = new double[groups];
    expected = new double[groups];
    covariance = new double[groups][groups];
  }

  /**
   * The statistic and its degrees of freedom.
   *
   * @param chiSquare the statistic
   * @param degreesOfFreedom at least 1
   */
  record Statistic(double chiSquare, int degreesOfFreedom) {}

  /** Adds a time at which so many of those at risk were closed, in each group. */
  void add(int[] atRisk, int[] closed) {
    double n = Arrays.stream(atRisk).sum();
    double d = Arrays.stream(closed).sum();
    double ties = n > 1 ? d * (n - d) / (n - 1) : 0;
    for (int i = 0; i < excess.length; i++) {
      double share = atRisk[i] / n;
      expected[i] += d * share;
      excess[i] += closed[i] - d * share;
      for (int j = 0; j < excess.length; j++) {
        covariance[i][j] += ties * share * ((i == j ? 1 : 0) - atRisk[j] / n);
      }
    }
  }

  double expected(int group) {
    return expected[group];
  }

  /**
   * The excess of closings, squared and measured by its covariance. The covariance of k groups has
   * rank k - 1, or less where some were never at risk together: elimination leaves out what depends
   * on the rest, and the rank is the degrees of freedom. Empty where that is 0.
   */
  Optional<Statistic> findChiSquare() {
    double chiSquare = 0;
    int rank = 0;
    double[][] left = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    double[] right = excess.clone();
    for (int pivot = 0; pivot < right.length; pivot++) {
      if (left[pivot][pivot] > ROUNDING) {
        chiSquare += right[pivot] * right[pivot] / left[pivot][pivot];
        eliminate(pivot, left, right);
        rank++;
      }
    }
    return rank == 0 ? Optional.empty() : Optional.of(new Statistic(chiSquare, rank));
  }

  /** As in a Cholesky decomposition, so that the squares of what is left add up. */
  private static void eliminate(int pivot, double[][] left, double[] right) {
    for (int i = pivot + 1; i < right.length; i++) {
      double factor = left[i][pivot] / left[pivot][pivot];
      right[i] -= factor * right[pivot];
      for (int j = right.length - 1; j >= pivot; j--) {
        left[i][j] -= factor * left[pivot][j];
      }
    }
  }
}

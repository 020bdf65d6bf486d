package io.github.containers.backlog.metrics;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Percentiles by linear interpolation between order statistics: Hyndman and Fan, "Sample Quantiles
 * in Statistical Packages" (1996), type 7, the default of NumPy, R and spreadsheets.
 */
public final class Percentiles {

  /** A copy is asked for: without, the sample would be reordered. */
  private static final Quantile TYPE_7 =
      Quantile.withDefaults().withCopy(true).with(EstimationMethod.HF7);

  private Percentiles() {}

  /**
   * The values below which these shares of a sample lie.
   *
   * @param sample at least one value, in any order
   * @param shares each from 0 to 1
   * @throws IllegalArgumentException where the sample is empty: it has no percentile
   */
  public static double[] of(double[] sample, double... shares) {
    if (sample.length == 0) {
      throw new IllegalArgumentException("an empty sample has no percentile");
    }
    return TYPE_7.evaluate(sample, shares);
  }
}

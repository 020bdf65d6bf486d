package io.github.containers.backlog.metrics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * The share of items that are not closed yet after some time, estimated from closed and still open
 * ones: Kaplan and Meier (1958), with Greenwood's variance and the 95 % interval on the log-log
 * scale (Kalbfleisch and Prentice). At equal times closings come before censorings.
 */
public final class KaplanMeier {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /** Beyond what rounding can have done to a product of a million factors. */
  private static final double ROUNDING = 1e-9;

  private final List<Step> steps;

  private KaplanMeier(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * A time at which items were closed.
   *
   * @param time that time, in the unit of the input
   * @param atRisk how many were open until then
   * @param closed how many were closed then
   * @param survival share that is still open after it
   * @param lower lower end of the 95 % interval; NaN where {@code survival} is 0
   * @param upper upper end of it; NaN where {@code survival} is 0
   */
  public record Step(
      long time, int atRisk, int closed, double survival, double lower, double upper) {}

  /**
   * Estimates from what was observed.
   *
   * @param closed times from creation to close, ascending
   * @param censored times from creation to the end of observation of those still open, ascending
   */
  public static KaplanMeier of(long[] closed, long[] censored) {
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double greenwood = 0;
    int lost = 0;
    int end;
    for (int i = 0; i < closed.length; i = end) {
      end = firstBeyond(closed[i], closed, i);
      while (lost < censored.length && censored[lost] < closed[i]) {
        lost++;
      }
      int atRisk = closed.length - i + censored.length - lost;
      int closings = end - i;
      survival *= (double) (atRisk - closings) / atRisk;
      greenwood += (double) closings / atRisk / (atRisk - closings);
      steps.add(step(closed[i], atRisk, closings, survival, greenwood));
    }
    return new KaplanMeier(steps);
  }

  /** The estimate at each time at which items were closed, ascending. */
  public List<Step> steps() {
    return steps;
  }

  /** The share that is still open after that time. */
  public double survivalAt(long time) {
    double survival = 1;
    for (Step step : steps) {
      if (step.time() > time) {
        break;
      }
      survival = step.survival();
    }
    return survival;
  }

  /** The smallest time at which at most half are still open; empty while there is none. */
  public OptionalLong findMedian() {
    for (int i = 0; i < steps.size(); i++) {
      if (atMostHalf(i)) {
        return OptionalLong.of(steps.get(i).time());
      }
    }
    return OptionalLong.empty();
  }

  /** Lower end of the median's 95 % interval: where the lower end of survival reaches a half. */
  public OptionalLong findLowerMedian() {
    return firstAtMostHalf(Step::lower);
  }

  /** Upper end of the median's 95 % interval: where the upper end of survival reaches a half. */
  public OptionalLong findUpperMedian() {
    return firstAtMostHalf(Step::upper);
  }

  private OptionalLong firstAtMostHalf(ToDoubleFunction<Step> share) {
    return steps.stream()
        .filter(step -> share.applyAsDouble(step) <= 0.5)
        .mapToLong(Step::time)
        .findFirst();
  }

  private boolean atMostHalf(int i) {
    double survival = steps.get(i).survival();
    return Math.abs(survival - 0.5) < ROUNDING ? atMostHalfExactly(i) : survival < 0.5;
  }

  /** In whole numbers, as a product of fractions of which most cancel out. */
  private boolean atMostHalfExactly(int last) {
    BigInteger numerator = BigInteger.ONE;
    BigInteger denominator = BigInteger.valueOf(steps.get(0).atRisk());
    int left = steps.get(0).atRisk();
    for (Step step : steps.subList(0, last + 1)) {
      if (step.atRisk() != left) {
        numerator = numerator.multiply(BigInteger.valueOf(left));
        denominator = denominator.multiply(BigInteger.valueOf(step.atRisk()));
      }
      left = step.atRisk() - step.closed();
    }
    numerator = numerator.multiply(BigInteger.valueOf(left));
    return numerator.shiftLeft(1).compareTo(denominator) <= 0;
  }

  private static Step step(long time, int atRisk, int closed, double survival, double greenwood) {
    double log = Math.log(survival);
    double spread = Math.exp(Z * Math.sqrt(greenwood) / Math.abs(log));
    return survival == 0
        ? new Step(time, atRisk, closed, 0, Double.NaN, Double.NaN)
        : new Step(
            time,
            atRisk,
            closed,
            survival,
            Math.pow(survival, spread),
            Math.pow(survival, 1 / spread));
  }

  private static int firstBeyond(long time, long[] times, int from) {
    int i = from;
    while (i < times.length && times[i] == time) {
      i++;
    }
    return i;
  }
}

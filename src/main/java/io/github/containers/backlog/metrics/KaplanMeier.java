package io.github.containers.backlog.metrics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.Predicate;

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

  private final long[] closed;
  private final long[] censored;

  private KaplanMeier(long[] closed, long[] censored) {
    this.closed = closed;
    this.censored = censored;
  }

  /**
   * A time at which items were closed.
   *
   * @param time that time, in the unit of the input
   * @param atRisk how many were open until then
   * @param closed how many were closed then
   * @param survival share that is still open after it
   * @param greenwood Greenwood's sum: the variance of {@code survival} over its square
   */
  public record Step(long time, int atRisk, int closed, double survival, double greenwood) {

    /** Lower end of the 95 % interval; NaN where {@code survival} is 0. */
    public double lower() {
      return survival == 0 ? Double.NaN : Math.pow(survival, spread());
    }

    /** Upper end of the 95 % interval; NaN where {@code survival} is 0. */
    public double upper() {
      return survival == 0 ? Double.NaN : Math.pow(survival, 1 / spread());
    }

    private double spread() {
      return Math.exp(Z * Math.sqrt(greenwood) / Math.abs(Math.log(survival)));
    }
  }

  /**
   * Estimates from what was observed. The times are not copied.
   *
   * @param closed times from creation to close, ascending
   * @param censored times from creation to the end of observation of those still open, ascending
   */
  public static KaplanMeier of(long[] closed, long[] censored) {
    return new KaplanMeier(closed, censored);
  }

  /** The estimate at each time at which items were closed, ascending. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    walk().forEach(steps::add);
    return steps;
  }

  /** The same, worked out one after the other: of many items together they fill the memory. */
  Iterable<Step> walk() {
    return () -> new Walk(closed, censored);
  }

  /** The share that is still open after that time. */
  public double survivalAt(long time) {
    double survival = 1;
    for (Step step : walk()) {
      if (step.time() > time) {
        break;
      }
      survival = step.survival();
    }
    return survival;
  }

  /** The smallest time at which at most half are still open; empty while there is none. */
  public OptionalLong findMedian() {
    return findFirst(this::atMostHalf);
  }

  /** Lower end of the median's 95 % interval: where the lower end of survival reaches a half. */
  public OptionalLong findLowerMedian() {
    return findFirst(step -> step.lower() <= 0.5);
  }

  /** Upper end of the median's 95 % interval: where the upper end of survival reaches a half. */
  public OptionalLong findUpperMedian() {
    return findFirst(step -> step.upper() <= 0.5);
  }

  private OptionalLong findFirst(Predicate<Step> wanted) {
    for (Step step : walk()) {
      if (wanted.test(step)) {
        return OptionalLong.of(step.time());
      }
    }
    return OptionalLong.empty();
  }

  private boolean atMostHalf(Step step) {
    double survival = step.survival();
    return Math.abs(survival - 0.5) < ROUNDING ? atMostHalfExactly(step.time()) : survival < 0.5;
  }

  /** In whole numbers, as a product of fractions of which most cancel out. */
  private boolean atMostHalfExactly(long until) {
    BigInteger numerator = BigInteger.ONE;
    BigInteger denominator = BigInteger.ONE;
    int left = -1;
    for (Step step : walk()) {
      if (step.time() > until) {
        break;
      }
      if (left < 0) {
        denominator = BigInteger.valueOf(step.atRisk());
      } else if (step.atRisk() != left) {
        numerator = numerator.multiply(BigInteger.valueOf(left));
        denominator = denominator.multiply(BigInteger.valueOf(step.atRisk()));
      }
      left = step.atRisk() - step.closed();
    }
    numerator = numerator.multiply(BigInteger.valueOf(left));
    return numerator.shiftLeft(1).compareTo(denominator) <= 0;
  }

  /** From one time at which items were closed to the next. */
  private static final class Walk implements Iterator<Step> {

    private final long[] closed;
    private final long[] censored;
    private double survival = 1;
    private double greenwood;
    private int gone;
    private int lost;

    Walk(long[] closed, long[] censored) {
      this.closed = closed;
      this.censored = censored;
    }

    @Override
    public boolean hasNext() {
      return gone < closed.length;
    }

    @Override
    public Step next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      long time = closed[gone];
      while (lost < censored.length && censored[lost] < time) {
        lost++;
      }
      int atRisk = closed.length - gone + censored.length - lost;
      int closings = closingsAt(time);
      survival *= (double) (atRisk - closings) / atRisk;
      greenwood += (double) closings / atRisk / (atRisk - closings);
      gone += closings;
      return new Step(time, atRisk, closings, survival, greenwood);
    }

    private int closingsAt(long time) {
      int end = gone;
      while (end < closed.length && closed[end] == time) {
        end++;
      }
      return end - gone;
    }
  }
}

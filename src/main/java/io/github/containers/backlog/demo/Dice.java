package io.github.containers.backlog.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * A stream of chance that is the same on every JDK: the algorithm of {@link Random} is part of its
 * specification, and {@link StrictMath} does not differ between machines.
 */
final class Dice {

  private static final double SECONDS_A_DAY = 86_400;

  private final long seed;
  private final Random random;

  Dice(long seed) {
    this.seed = seed;
    this.random = new Random(mixed(seed));
  }

  /**
   * A stream of its own for each key, so that a change in one life leaves all others as they are.
   */
  Dice split(String key) {
    return new Dice(seed * 31 + mixed(key.hashCode()));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Prefers the first: of a crew, few do most. */
  <T> T pickEarly(List<T> choices) {
    double square = random.nextDouble();
    return choices.get((int) (square * square * choices.size()));
  }

  /** A log-normal duration; sigma is the standard deviation of its natural logarithm. */
  Duration about(double medianDays, double sigma) {
    return days(medianDays * StrictMath.exp(sigma * random.nextGaussian()));
  }

  /** An exponential duration. */
  Duration memoryless(double meanDays) {
    return days(-meanDays * StrictMath.log(1 - random.nextDouble()));
  }

  /** An instant between two, the second excluded; the first where there is nothing between. */
  Instant between(Instant from, Instant to) {
    double seconds = Math.max(0, to.getEpochSecond() - from.getEpochSecond());
    return from.plusSeconds((long) (seconds * random.nextDouble()));
  }

  /** GitHub's times are whole seconds, and so is this. */
  private static Duration days(double days) {
    return Duration.ofSeconds((long) (days * SECONDS_A_DAY));
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): near seeds give unlike streams. */
  private static long mixed(long value) {
    long once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}

package io.github.containers.backlog.fuzz;

import java.util.Random;

/** Makes the chance of each input: it follows from the seed, the kind and the number alone. */
final class Seeds {

  private Seeds() {}

  /** The chance of an input. */
  static Random of(long seed, String kind, long number) {
    return new Random(mixed(mixed(mixed(seed) + kind.hashCode()) + number));
  }

  /** Neighbours become strangers; the finalizer of SplittableRandom. */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

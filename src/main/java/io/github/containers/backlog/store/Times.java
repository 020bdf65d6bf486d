package io.github.containers.backlog.store;

import java.time.Instant;

/** Instants as milliseconds since 1970: GitHub's are whole seconds, in the years 0 to 9999. */
final class Times {

  private Times() {}

  /** The nearest there is, for an instant hundreds of millions of years away. */
  static long toMillis(Instant instant) {
    try {
      return instant.toEpochMilli();
    } catch (ArithmeticException outOfRange) {
      return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }
}

package io.github.containers.backlog.metrics;

import java.util.Arrays;

/** Questions to ascending times. */
final class Ascending {

  private Ascending() {}

  /** How many of them are below {@code time}. */
  static int below(long time, long[] ascending) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those from {@code time} on. */
  static long[] from(long time, long[] ascending) {
    return Arrays.copyOfRange(ascending, below(time, ascending), ascending.length);
  }

  /** The last one; -1 where there is none. */
  static long last(long[] ascending) {
    return ascending.length == 0 ? -1 : ascending[ascending.length - 1];
  }
}

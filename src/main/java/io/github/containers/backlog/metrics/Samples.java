package io.github.containers.backlog.metrics;

import java.util.Arrays;

/** Any number of measured values in little memory: durations in seconds. */
final class Samples {

  private static final long[] NONE = {};

  private long[] values = NONE;
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2 + 1);
    }
    values[size++] = value;
  }

  void addAll(Samples other) {
    if (size + other.size > values.length) {
      // A half more at least: one by one, a sum of many would else be copied for each of them.
      values = Arrays.copyOf(values, Math.max(size + other.size, size + size / 2));
    }
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
  }

  int size() {
    return size;
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }
}

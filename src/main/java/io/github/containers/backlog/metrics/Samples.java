package io.github.containers.backlog.metrics;

import java.util.Arrays;

/** Any number of measured values in little memory: durations in seconds. */
final class Samples {

  private long[] values = new long[4];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void addAll(Samples other) {
    if (size + other.size > values.length) {
      values = Arrays.copyOf(values, size + other.size);
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

package io.github.containers.backlog.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Any number of measured values in little memory: durations in seconds. */
final class Samples {

  private static final int[] NONE = {};

  private int[] values = NONE;
  private int size;

  /** The few that no int holds: 68 years and more. */
  private List<Long> large = List.of();

  /** Whose values are its own too. */
  private List<Samples> others = List.of();

  void add(long value) {
    if (value != (int) value) {
      large = large.isEmpty() ? new ArrayList<>() : large;
      large.add(value);
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2 + 1);
    }
    values[size++] = (int) value;
  }

  /** Adds all that the other has, or will have; they are not copied. */
  void addAll(Samples other) {
    others = others.isEmpty() ? new ArrayList<>() : others;
    others.add(other);
  }

  int size() {
    return size + large.size() + others.stream().mapToInt(Samples::size).sum();
  }

  long[] sorted() {
    long[] sorted = new long[size()];
    fill(sorted, 0);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Where the next value belongs. */
  private int fill(long[] all, int from) {
    int next = from;
    for (int i = 0; i < size; i++) {
      all[next++] = values[i];
    }
    for (long value : large) {
      all[next++] = value;
    }
    for (Samples other : others) {
      next = other.fill(all, next);
    }
    return next;
  }
}

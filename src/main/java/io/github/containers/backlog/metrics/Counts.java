package io.github.containers.backlog.metrics;

import java.util.Arrays;

/** A whole number for each bucket, 0 unless something was added; grows at both ends. */
final class Counts {

  private int first;
  private int[] counts = new int[0];

  void add(int bucket, int change) {
    cover(bucket);
    counts[bucket - first] += change;
  }

  void addAll(Counts other) {
    if (other.counts.length > 0) {
      cover(other.first);
      cover(other.first + other.counts.length - 1);
      for (int i = 0; i < other.counts.length; i++) {
        counts[other.first + i - first] += other.counts[i];
      }
    }
  }

  int of(int bucket) {
    int i = bucket - first;
    return i >= 0 && i < counts.length ? counts[i] : 0;
  }

  private void cover(int bucket) {
    if (counts.length == 0) {
      first = bucket;
      counts = new int[1];
    } else if (bucket < first) {
      int[] grown = new int[counts.length + first - bucket];
      System.arraycopy(counts, 0, grown, first - bucket, counts.length);
      first = bucket;
      counts = grown;
    } else if (bucket - first >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(bucket - first + 1, counts.length * 3 / 2));
    }
  }
}

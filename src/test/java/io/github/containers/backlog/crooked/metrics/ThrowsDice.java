package io.github.containers.backlog.crooked.metrics;

import java.util.Random;

/** Has another seed in every run. */
final class ThrowsDice {

  private ThrowsDice() {}

  static int eyes() {
    return new Random().nextInt(6);
  }
}

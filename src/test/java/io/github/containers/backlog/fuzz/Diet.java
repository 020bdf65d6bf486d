package io.github.containers.backlog.fuzz;

import java.time.Duration;

/**
 * What one feeder feeds, and how.
 *
 * @param seed that all inputs follow from
 * @param inputs how many all feeders feed together
 * @param own the number of this feeder, from 0; its inputs are those numbered so, and on in steps
 * @param feeders how many there are
 * @param every so many, one goes through a whole command too
 * @param limit an input that takes longer by the clock on the wall hangs
 */
record Diet(long seed, long inputs, int own, int feeders, int every, Duration limit) {

  /** All of it, for a single feeder. */
  static Diet whole(long seed, long inputs, int every, Duration limit) {
    return new Diet(seed, inputs, 0, 1, every, limit);
  }

  /** How many of this feeder's inputs have a number below that one. */
  long upTo(long end) {
    return Math.max(0, (end - own + feeders - 1) / feeders);
  }

  /** The part of another feeder. */
  Diet of(int other) {
    return new Diet(seed, inputs, other, feeders, every, limit);
  }
}

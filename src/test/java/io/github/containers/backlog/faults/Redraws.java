package io.github.containers.backlog.faults;

/** Draws again what never struck, by another seed. */
final class Redraws {

  /** Far from the seeds that are chosen from the beginning. */
  private static final long STRIDE = 1000;

  /** How often where it may be that it cannot strike at all. */
  static final int FEW = 4;

  /** How often where it can strike, and only came too late. */
  static final int MANY = 24;

  private Redraws() {}

  /** Makes an attempt by a seed. */
  interface Draw {
    Verdict by(long seed) throws Exception;
  }

  static Verdict verdict(long seed, int most, Draw draw) throws Exception {
    Verdict verdict = draw.by(seed);
    for (int again = 1; again <= most && !verdict.counts(); again++) {
      verdict = draw.by(seed + again * STRIDE);
    }
    return verdict;
  }
}

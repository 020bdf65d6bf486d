package io.github.containers.backlog.faults;

/** Draws again what never struck, by another seed; a few times. */
final class Redraws {

  /** Far from the seeds that are chosen from the beginning. */
  private static final long STRIDE = 1000;

  private static final int MOST = 4;

  private Redraws() {}

  /** Makes an attempt by a seed. */
  interface Draw {
    Verdict by(long seed) throws Exception;
  }

  static Verdict verdict(long seed, Draw draw) throws Exception {
    Verdict verdict = draw.by(seed);
    for (int again = 1; again <= MOST && !verdict.counts(); again++) {
      verdict = draw.by(seed + again * STRIDE);
    }
    return verdict;
  }
}

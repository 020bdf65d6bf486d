package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.proof.Claim;

/**
 * What an item more takes among many, and what among fewer. Between two sizes, what a start takes
 * cancels out.
 *
 * @param small the smallest size
 * @param middle a larger one
 * @param large the largest
 */
public record Slopes(Timed small, Timed middle, Timed large) {

  /** Work gets no cheaper by half: then a time between was wrong, and nothing was learnt. */
  private static final double LEAST = 0.5;

  private double among() {
    return slope(middle, large);
  }

  private double below() {
    return slope(small, middle);
  }

  private static double slope(Timed from, Timed to) {
    return (to.seconds() - from.seconds()) / (to.items() - from.items());
  }

  /**
   * That time grows in proportion. Does not hold where it does not grow at all, or by so much less
   * that one of the times must be wrong.
   *
   * @param work what was done
   * @param limit how many times as long an item may take among many
   */
  public Claim claim(String work, double limit) {
    return claim(work, "long", limit);
  }

  /** The same where the seconds are those of processors. */
  public Claim claimOnCpu(String work, double limit) {
    return claim(work, "much CPU time", limit);
  }

  private Claim claim(String work, String measure, double limit) {
    String what =
        "from %s to %s items, `%s` takes %s to %s times as %s for an item as from %s to %s"
            .formatted(
                Words.count(middle.items()),
                Words.count(large.items()),
                work,
                Words.decimal(LEAST, 1),
                Words.decimal(limit, 1),
                measure,
                Words.count(small.items()),
                Words.count(middle.items()));
    boolean grows = below() > 0 && among() > 0;
    double times = among() / below();
    String measured =
        "%s (%s and %s µs)"
            .formatted(
                grows ? Words.times(times) : "nothing to compare to",
                Words.decimal(among() * 1e6, 1),
                Words.decimal(below() * 1e6, 1));
    return new Claim(what, measured, grows && times >= LEAST && times <= limit);
  }
}

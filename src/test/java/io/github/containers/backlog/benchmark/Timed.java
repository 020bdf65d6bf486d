package io.github.containers.backlog.benchmark;

/**
 * What was measured of some items.
 *
 * @param items how many
 * @param seconds how long they took
 */
public record Timed(int items, double seconds) {

  /** The median of these runs. */
  public static Timed of(Trials trials) {
    return new Timed(trials.subject().items(), trials.medianWall().toNanos() / 1e9);
  }
}

package io.github.containers.backlog.benchmark;

import java.time.Instant;
import java.util.List;

/**
 * What a benchmark found out.
 *
 * @param machine where
 * @param begunAt when
 * @param loadBefore the machine's load before, see {@link Machine#load}
 * @param loadAfter and after; this program's own part of it is about 1
 * @param scale how much was measured
 * @param trials of each subject; the first are bare Java's
 * @param claims on them
 */
record Outcome(
    Machine machine,
    Instant begunAt,
    double loadBefore,
    double loadAfter,
    Scale scale,
    List<Trials> trials,
    List<Claim> claims) {

  /** Copies the lists. */
  Outcome {
    trials = List.copyOf(trials);
    claims = List.copyOf(claims);
  }

  boolean missed() {
    return claims.stream().anyMatch(Claim::missed);
  }
}

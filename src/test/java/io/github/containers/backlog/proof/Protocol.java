package io.github.containers.backlog.proof;

import java.time.Duration;
import java.time.Instant;

/**
 * A proof's result, and the circumstances of its taking.
 *
 * @param name of the proof
 * @param title of the proof
 * @param command that does it again
 * @param version of the project; empty where it is not known
 * @param machine where
 * @param begunAt when
 * @param took how long
 * @param loadBefore the machine's load before, see {@link Machine#load}
 * @param loadAfter and after; the proof's own part of it is about 1
 * @param result what came out
 */
record Protocol(
    String name,
    String title,
    String command,
    String version,
    Machine machine,
    Instant begunAt,
    Duration took,
    double loadBefore,
    double loadAfter,
    Proof.Result result) {

  boolean missed() {
    return result.claims().stream().anyMatch(Claim::missed);
  }
}

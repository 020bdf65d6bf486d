package io.github.containers.backlog.metrics;

import java.util.OptionalDouble;

/**
 * How what is closed compares with what is opened in the same time (CHAOSS "Change Request Closure
 * Ratio", also for issues). In per cent it is the backlog management index: above 100 the backlog
 * shrinks.
 *
 * @param opened how many items were created or reopened
 * @param closed how many were closed
 */
public record ClosureRatio(int opened, int closed) {

  /** Closed for each hundred that were opened; empty where none was. */
  public OptionalDouble findIndex() {
    return opened == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * closed / opened);
  }

  /** By how many items the backlog grew. */
  public int net() {
    return opened - closed;
  }
}

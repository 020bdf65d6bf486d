package io.github.containers.backlog.policy.simulation;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same simulation with several thresholds, or a single one as the policies stand.
 *
 * @param variable the duration whose threshold changes; null where none does
 * @param steps by ascending threshold; at least one
 */
public record Sweep(@Nullable String variable, List<Step> steps) {

  /**
   * One of the simulations.
   *
   * @param threshold what the duration is compared with; null where nothing changes
   * @param simulated what came of it
   */
  public record Step(@Nullable Duration threshold, Simulated simulated) {}

  /** Copies the list. */
  public Sweep {
    steps = List.copyOf(steps);
  }

  /** The first, or only, simulation. */
  public Simulated first() {
    return steps.get(0).simulated();
  }
}

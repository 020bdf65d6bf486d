package io.github.containers.backlog.config;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different about a policy in some repositories.
 *
 * @param off whether it does not hold there
 * @param exempt labels that are exempt there, instead of the policy's own; null where nothing
 *     changes
 * @param grace the grace there; null where nothing changes
 * @param again how long it rests there; null where nothing changes
 */
public record PolicyChange(
    boolean off,
    @Nullable List<String> exempt,
    @Nullable Duration grace,
    @Nullable Duration again) {

  static final PolicyChange OFF = new PolicyChange(true, null, null, null);
  static final PolicyChange ON = new PolicyChange(false, null, null, null);

  /** Copies the list. */
  public PolicyChange {
    exempt = exempt == null ? null : List.copyOf(exempt);
  }
}

package io.github.containers.backlog.proof;

import org.jspecify.annotations.Nullable;

/**
 * What must hold of the figures.
 *
 * @param what is claimed, with its limit
 * @param measured what was measured
 * @param holds whether it holds; null where it could not be measured
 */
public record Claim(String what, String measured, @Nullable Boolean holds) {

  /** Whether it was measured and does not hold. */
  public boolean missed() {
    return Boolean.FALSE.equals(holds);
  }

  /** Whether nobody knows. */
  boolean unchecked() {
    return holds == null;
  }
}

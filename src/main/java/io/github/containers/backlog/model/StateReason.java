package io.github.containers.backlog.model;

/** Why an issue is in its state, as GitHub says it ({@code state_reason}). */
public enum StateReason {
  /** Closed because it was done. */
  COMPLETED,
  /** Closed without being done. */
  NOT_PLANNED,
  /** Closed as a duplicate of another. */
  DUPLICATE,
  /** Open again after having been closed. */
  REOPENED,
  /** A reason that GitHub has added since. */
  UNKNOWN
}

package io.github.containers.backlog.policy.simulation;

/** In which runs an item is looked at. */
enum Stepping {
  /** In each: slow, and plainly right. */
  DAILY,
  /** In those alone in which something can have changed since the one before. */
  SKIPPING
}

package io.github.containers.backlog.crooked.metrics;

import java.time.Clock;

/** Holds a clock. */
record HoldsAClock(Clock clock) {}

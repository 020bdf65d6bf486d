package io.github.containers.backlog.policy.simulation;

import java.time.Instant;

/**
 * How many items were open at an instant.
 *
 * @param at the instant
 * @param without as it was
 * @param with as it would have been with the policies in force
 */
public record CurvePoint(Instant at, long without, long with) {}

package io.github.containers.backlog.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, {@code [from, to)}.
 *
 * @param from its first instant
 * @param to the first instant after it, never before {@code from}; null while it lasts
 */
public record Interval(Instant from, @Nullable Instant to) {

  /** Whether {@code t} lies in it: {@code from <= t < to}. */
  public boolean contains(Instant t) {
    return !from.isAfter(t) && (to == null || t.isBefore(to));
  }
}

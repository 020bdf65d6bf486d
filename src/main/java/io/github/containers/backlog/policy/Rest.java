package io.github.containers.backlog.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy leaves an item alone for a while.
 *
 * @param because why, in words
 * @param since from when on
 * @param until the first instant after it; null for ever
 */
public record Rest(String because, Instant since, @Nullable Instant until) {

  static Rest from(Instant since, Optional<Duration> length, String because) {
    return new Rest(because, since, length.map(since::plus).orElse(null));
  }

  /** Whether it lasts at {@code t}. */
  public boolean lastsAt(Instant t) {
    return until == null || t.isBefore(until);
  }

  /** Why and how long, in words. */
  public String inWords() {
    return because
        + "; "
        + (until == null ? "rests for ever" : "rests until " + Phrases.date(until));
  }
}

package io.github.containers.backlog.github;

import java.time.Duration;
import java.time.Instant;

/** Is told of GitHub's rate limits, from several threads. */
public interface RateListener {

  /** A listener that doesn't listen. */
  RateListener NONE = new RateListener() {};

  /** How many requests the limit leaves, until when, in GitHub's time. */
  default void rate(int remaining, int limit, Instant resetAt) {}

  /**
   * All requests wait from here on.
   *
   * @param wait how long
   * @param secondary whether for a secondary limit
   */
  default void waiting(Duration wait, boolean secondary) {}
}

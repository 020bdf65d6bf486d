package io.github.containers.backlog.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** GitHub's time: stands still until a test moves it, to the second as GitHub writes it. */
public final class VirtualClock {

  private Instant now;
  private Duration skew = Duration.ZERO;

  VirtualClock(Instant start) {
    now = start.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The time that acts and writes are stamped with. */
  public synchronized Instant now() {
    return now;
  }

  /** The time as the Date header and the rate limit tell it. */
  synchronized Instant told() {
    return now.plus(skew);
  }

  /** Moves on, or back where negative. */
  public synchronized VirtualClock advance(Duration by) {
    now = now.plus(by).truncatedTo(ChronoUnit.SECONDS);
    return this;
  }

  /** Moves on by days of 24 hours. */
  public VirtualClock advanceDays(long days) {
    return advance(Duration.ofDays(days));
  }

  /** Moves to an instant. */
  public synchronized VirtualClock set(Instant instant) {
    now = instant.truncatedTo(ChronoUnit.SECONDS);
    return this;
  }

  /** From now on the Date header and the reset of the rate limit are off by so much. */
  public synchronized VirtualClock skewHeadersBy(Duration by) {
    skew = by;
    return this;
  }
}

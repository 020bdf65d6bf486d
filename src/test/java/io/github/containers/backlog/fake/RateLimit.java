package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests one token may still make within the hour, by GitHub's virtual time. */
public final class RateLimit {

  private static final Duration WINDOW = Duration.ofHours(1);

  private final VirtualClock clock;
  private int limit;
  private int used;
  private Instant reset;

  RateLimit(VirtualClock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
    this.reset = clock.now().plus(WINDOW);
  }

  /** Leaves so many requests until the reset. */
  public synchronized RateLimit leave(int remaining) {
    used = limit - remaining;
    return this;
  }

  /** Allows so many an hour. */
  public synchronized RateLimit allow(int requests) {
    limit = requests;
    return this;
  }

  /** Resets after so long. */
  public synchronized RateLimit resetIn(Duration wait) {
    reset = clock.now().plus(wait);
    return this;
  }

  /** How many requests were counted since the last reset. */
  public synchronized int used() {
    roll();
    return used;
  }

  synchronized boolean take() {
    roll();
    if (used >= limit) {
      return false;
    }
    used++;
    return true;
  }

  synchronized void giveBack() {
    used--;
  }

  synchronized long secondsToReset() {
    return Duration.between(clock.now(), reset).toSeconds();
  }

  private void roll() {
    if (!clock.now().isBefore(reset)) {
      used = 0;
      reset = clock.now().plus(WINDOW);
    }
  }

  private long toldReset() {
    Duration skew = Duration.between(clock.now(), clock.told());
    return reset.plus(skew).getEpochSecond();
  }

  synchronized Map<String, String> headers() {
    roll();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Limit", Integer.toString(limit));
    headers.put("X-RateLimit-Remaining", Integer.toString(Math.max(0, limit - used)));
    headers.put("X-RateLimit-Reset", Long.toString(toldReset()));
    headers.put("X-RateLimit-Used", Integer.toString(Math.min(used, limit)));
    headers.put("X-RateLimit-Resource", "core");
    return headers;
  }

  synchronized ObjectNode json() {
    roll();
    return JsonNodeFactory.instance
        .objectNode()
        .put("limit", limit)
        .put("used", Math.min(used, limit))
        .put("remaining", Math.max(0, limit - used))
        .put("reset", toldReset());
  }
}

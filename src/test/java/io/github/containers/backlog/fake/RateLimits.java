package io.github.containers.backlog.fake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The primary rate limit, a count for each token. */
final class RateLimits {

  private final VirtualClock clock;
  private final Map<String, RateLimit> byToken = new ConcurrentHashMap<>();
  volatile int statusOfRefusal = 403;
  volatile boolean tellsRetryAfter;

  RateLimits(VirtualClock clock) {
    this.clock = clock;
  }

  RateLimit of(String token) {
    return byToken.computeIfAbsent(
        token, unseen -> new RateLimit(clock, unseen.isEmpty() ? 60 : 5000));
  }

  void charge(Account account) {
    if (!of(account.token()).take()) {
      String whom =
          account.isAnonymous() ? "127.0.0.1" : "user ID " + UserJson.idOf(account.login());
      throw Refusal.of(
          statusOfRefusal, "API rate limit exceeded for " + whom + ".", retryAfter(account));
    }
  }

  private Map<String, String> retryAfter(Account account) {
    return tellsRetryAfter
        ? Map.of("Retry-After", Long.toString(of(account.token()).secondsToReset()))
        : Map.of();
  }
}

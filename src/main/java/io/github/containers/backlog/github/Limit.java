package io.github.containers.backlog.github;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A refusal because of too many requests, as GitHub's "Rate limits for the REST API" describes it.
 *
 * @param secondary whether it is a secondary limit: too fast, rather than too many in this hour
 * @param pause how long to wait from the answer on
 */
record Limit(boolean secondary, Duration pause) {

  /** What GitHub advises where it gives no time. */
  private static final Duration UNSAID = Duration.ofMinutes(1);

  /** The limit that an answer speaks of; empty where it speaks of none. */
  static Optional<Limit> of(Response response) {
    if (response.status() != 403 && response.status() != 429) {
      return Optional.empty();
    }
    Optional<Long> retryAfter = response.number("Retry-After");
    if (retryAfter.isPresent()) {
      return Optional.of(new Limit(true, Duration.ofSeconds(retryAfter.get())));
    }
    if (response.number("X-RateLimit-Remaining").filter(left -> left == 0).isPresent()) {
      return Optional.of(new Limit(false, untilReset(response)));
    }
    boolean said = mentionsSecondaryLimit(response.body());
    return said || response.status() == 429
        ? Optional.of(new Limit(true, UNSAID))
        : Optional.empty();
  }

  private static Duration untilReset(Response response) {
    Optional<Instant> now = response.date();
    Optional<Long> reset = response.number("X-RateLimit-Reset");
    if (now.isEmpty() || reset.isEmpty()) {
      return UNSAID;
    }
    Duration wait = Duration.between(now.get(), Instant.ofEpochSecond(reset.get()));
    return wait.isNegative() ? Duration.ofSeconds(1) : wait.plusSeconds(1);
  }

  private static boolean mentionsSecondaryLimit(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return text.contains("secondary rate limit") || text.contains("abuse detection");
  }
}

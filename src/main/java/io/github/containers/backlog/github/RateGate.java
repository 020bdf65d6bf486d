package io.github.containers.backlog.github;

import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to GitHub's limits: after a refusal nobody asks until the time that GitHub names, if that
 * is soon; else everything stops cleanly. Times are GitHub's own, so a wrong local clock does no
 * harm.
 */
final class RateGate implements Transport {

  private static final int AT_MOST = 6;

  private final Transport next;
  private final Sleeper sleeper;
  private final RateListener listener;
  private final Duration longestWait;

  /** Requests pass under the read lock; who waits for all holds the write lock. */
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);

  /** How often all have waited so far; kept by the gate. */
  private int pauses;

  /** What stopped the work; null while it goes on. */
  private volatile @Nullable SourceException stop;

  RateGate(Transport next, Sleeper sleeper, RateListener listener, Duration longestWait) {
    this.next = next;
    this.sleeper = sleeper;
    this.listener = listener;
    this.longestWait = longestWait;
  }

  @Override
  public Response send(Request request) throws IOException {
    for (int waits = 0; ; waits++) {
      Passage passage = pass(request);
      Response response = passage.response();
      note(response);
      Limit limit = Limit.of(response).orElse(null);
      if (limit == null) {
        return response;
      }
      if (waits == AT_MOST || limit.pause().compareTo(longestWait) > 0) {
        stop = stopped(limit, response);
        throw stop;
      }
      hold(limit, passage.pauses());
    }
  }

  /**
   * Waits while all wait, then sends. Nobody begins to wait for all while a request is under way:
   * else one that was sent before the pause could be refused after it, and ask again at once.
   *
   * @throws SourceException where the work has stopped: who asks on is shut out for longer
   */
  private Passage pass(Request request) throws IOException {
    SourceException stopped = stop;
    if (stopped != null) {
      throw new SourceException(
          stopped.reason(), String.valueOf(stopped.getMessage()), stopped, stopped.retryAt());
    }
    gate.readLock().lock();
    try {
      return new Passage(next.send(request), pauses);
    } finally {
      gate.readLock().unlock();
    }
  }

  /** What came back, and how often all had waited when it was sent. */
  private record Passage(Response response, int pauses) {}

  private void note(Response response) {
    var remaining = response.number("X-RateLimit-Remaining");
    var limit = response.number("X-RateLimit-Limit");
    var reset = response.number("X-RateLimit-Reset");
    if (remaining.isPresent() && limit.isPresent() && reset.isPresent()) {
      listener.rate(
          remaining.get().intValue(), limit.get().intValue(), Instant.ofEpochSecond(reset.get()));
    }
  }

  /** Waits for everybody, unless somebody has done so since this request was sent. */
  private void hold(Limit limit, int pausesBefore) {
    gate.writeLock().lock();
    try {
      if (pauses == pausesBefore) {
        listener.waiting(limit.pause(), limit.secondary());
        sleeper.sleep(limit.pause());
        pauses++;
      }
    } finally {
      gate.writeLock().unlock();
    }
  }

  private static SourceException stopped(Limit limit, Response response) {
    Instant at = response.date().map(now -> now.plus(limit.pause())).orElse(null);
    String when =
        at == null
            ? "in " + limit.pause().toMinutes() + " minutes"
            : "after " + at.truncatedTo(ChronoUnit.SECONDS);
    String which = limit.secondary() ? "secondary rate limit is reached" : "rate limit is used up";
    return new SourceException(
        Reason.RATE_LIMITED,
        "GitHub's "
            + which
            + "; run the same command again "
            + when
            + ", it goes on where it stopped",
        null,
        at);
  }
}

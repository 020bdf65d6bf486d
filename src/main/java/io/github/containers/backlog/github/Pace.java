package io.github.containers.backlog.github;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Keeps to GitHub's secondary limit of 900 points a minute before it is told: a reading request
 * costs one point, a writing one five. Whoever comes when they are used up waits until enough of
 * them are a minute old.
 *
 * @see <a
 *     href="https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits">About
 *     secondary rate limits</a>
 */
final class Pace implements Transport {

  static final int POINTS = 900;
  static final Duration MINUTE = Duration.ofMinutes(1);

  private static final int READING = 1;
  private static final int WRITING = 5;

  private final Transport next;
  private final Sleeper sleeper;
  private final LongSupplier nanoTime;

  /** What was spent in the minute up to the last of them, oldest first. */
  private final Deque<Spent> spent = new ArrayDeque<>();

  private int points;

  /** A request's points, and when it may be sent. */
  private record Spent(long at, int points) {}

  /**
   * @param nanoTime a clock that only ever runs on, in nanoseconds
   */
  Pace(Transport next, Sleeper sleeper, LongSupplier nanoTime) {
    this.next = next;
    this.sleeper = sleeper;
    this.nanoTime = nanoTime;
  }

  @Override
  public Response send(Request request) throws IOException {
    long wait = spend(request.reads() ? READING : WRITING);
    if (wait > 0) {
      sleeper.sleep(Duration.ofNanos(wait));
    }
    return next.send(request);
  }

  /** Sets points aside; how many nanoseconds it is until they may be spent. */
  private synchronized long spend(int price) {
    long now = nanoTime.getAsLong();
    long at = spent.isEmpty() ? now : Math.max(now, spent.getLast().at());
    while (!spent.isEmpty() && (isOver(spent.getFirst(), at) || points + price > POINTS)) {
      Spent oldest = spent.removeFirst();
      points -= oldest.points();
      at = Math.max(at, oldest.at() + MINUTE.toNanos());
    }
    spent.addLast(new Spent(at, price));
    points += price;
    return at - now;
  }

  private static boolean isOver(Spent one, long at) {
    return at - one.at() >= MINUTE.toNanos();
  }
}

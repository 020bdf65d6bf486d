package io.github.containers.backlog.github;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Repeats reading requests that failed in passing: a broken connection, an answer that is cut short
 * or stands still, a 5xx. A write is never repeated here, as it may have been done: who writes
 * looks before saying it again.
 */
final class Retries implements Transport {

  private static final int AT_MOST = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private final Transport next;
  private final Sleeper sleeper;
  private final Predicate<Request> repeatable;

  Retries(Transport next, Sleeper sleeper) {
    this(next, sleeper, Request::reads);
  }

  private Retries(Transport next, Sleeper sleeper, Predicate<Request> repeatable) {
    this.next = next;
    this.sleeper = sleeper;
    this.repeatable = repeatable;
  }

  /** Repeats all that is sent: for where what is done twice does no harm. */
  static Retries ofAll(Transport next, Sleeper sleeper) {
    return new Retries(next, sleeper, request -> true);
  }

  @Override
  public Response send(Request request) throws IOException {
    if (!repeatable.test(request)) {
      return next.send(request);
    }
    for (int retry = 0; ; retry++) {
      boolean last = retry == AT_MOST;
      try {
        Response response = next.send(request);
        if (last || response.status() / 100 != 5) {
          return response;
        }
      } catch (MisledException | InterruptedIOException final_) {
        throw final_;
      } catch (IOException broken) {
        if (last || UntrustedHost.is(broken)) {
          throw broken;
        }
      }
      sleeper.sleep(FIRST_PAUSE.multipliedBy(1L << retry));
    }
  }
}

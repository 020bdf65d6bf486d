package io.github.containers.backlog.github;

import io.github.containers.backlog.github.Authorization.ForeignHostException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/**
 * Repeats reading requests that failed in passing: a broken connection, an answer cut short, a 5xx.
 * A write is never repeated here, as it may have been done: who writes looks before saying it
 * again.
 */
final class Retries implements Transport {

  private static final int AT_MOST = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private final Transport next;
  private final Sleeper sleeper;

  Retries(Transport next, Sleeper sleeper) {
    this.next = next;
    this.sleeper = sleeper;
  }

  @Override
  public Response send(Request request) throws IOException {
    if (!request.reads()) {
      return next.send(request);
    }
    for (int retry = 0; ; retry++) {
      boolean last = retry == AT_MOST;
      try {
        Response response = next.send(request);
        if (last || response.status() / 100 != 5) {
          return response;
        }
      } catch (ForeignHostException | InterruptedIOException final_) {
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

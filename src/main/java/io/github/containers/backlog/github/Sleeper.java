package io.github.containers.backlog.github;

import java.time.Duration;

/** Waits; tests wait in no time. */
@FunctionalInterface
public interface Sleeper {

  /** Waits for real. */
  Sleeper REAL =
      duration -> {
        try {
          Thread.sleep(duration.toMillis());
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
      };

  /** Waits so long, or until the thread is interrupted. */
  void sleep(Duration duration);
}

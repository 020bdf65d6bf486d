package io.github.containers.backlog.fake;

import java.time.Duration;

/** How a slow answer spends its time; a test may spend none. */
@FunctionalInterface
public interface Pause {

  /** Sleeps in truth. */
  Pause SLEEP = duration -> Thread.sleep(duration.toMillis());

  /** Lets the time pass. */
  void pause(Duration duration) throws InterruptedException;
}

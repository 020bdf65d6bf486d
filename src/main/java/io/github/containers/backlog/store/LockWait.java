package io.github.containers.backlog.store;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * What to do while another process holds the writers' lock.
 *
 * @param atMost how long to wait; zero = not at all
 * @param whenWaiting is told, once, who holds the lock, when waiting begins
 * @param command what this process does, for the message that others get, such as {@code backlog
 *     sync}; no secrets
 * @param sleeper how time is passed between two attempts
 */
public record LockWait(
    Duration atMost, Consumer<String> whenWaiting, String command, Sleeper sleeper) {

  /** Passes time. */
  @FunctionalInterface
  public interface Sleeper {
    /** Returns after this time. */
    void sleep(Duration time) throws InterruptedException;
  }

  /** Waits in real time, as {@code backlog}. */
  public LockWait(Duration atMost, Consumer<String> whenWaiting) {
    this(atMost, whenWaiting, "backlog", time -> Thread.sleep(time.toMillis()));
  }
}

package io.github.containers.backlog.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets a live run end cleanly when the process is told to stop (SIGINT, SIGTERM): the write that is
 * under way is finished and noted, no other is begun.
 */
final class Stopping implements BooleanSupplier {

  private static final long LONGEST_WRITE_SECONDS = 100;

  private volatile boolean asked;

  @Override
  public boolean getAsBoolean() {
    return asked;
  }

  /** Runs the work; meanwhile the process does not end before a write that is under way. */
  <T> T during(Supplier<T> work) {
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> await(done), "stopping");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      done.countDown();
      if (!asked) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  private void await(CountDownLatch done) {
    asked = true;
    try {
      if (!done.await(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}

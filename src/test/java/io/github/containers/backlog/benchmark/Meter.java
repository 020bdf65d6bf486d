package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.proof.ProcFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs a process to its end and measures it. One process at a time. */
final class Meter {

  /** Often enough: the peak never falls, so only what grows in the last moment is missed. */
  private static final long POLL_MILLIS = 5;

  private Meter() {}

  /**
   * Runs it.
   *
   * @throws IOException where it cannot be started, or does not end with 0
   */
  static Trial run(ProcessBuilder builder) throws IOException, InterruptedException {
    Duration cpuBefore = ProcFiles.cpuOfChildren();
    long begin = System.nanoTime();
    Process process = builder.start();
    Long peak = null;
    do {
      peak = larger(peak, ProcFiles.peakOf(process.pid()));
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    Duration wall = Duration.ofNanos(System.nanoTime() - begin);
    if (process.exitValue() != 0) {
      throw new IOException("ended with " + process.exitValue() + ": " + builder.command());
    }
    return new Trial(wall, between(cpuBefore, ProcFiles.cpuOfChildren()), peak);
  }

  private static @Nullable Long larger(@Nullable Long one, @Nullable Long other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.max(one, other);
  }

  private static @Nullable Duration between(@Nullable Duration before, @Nullable Duration after) {
    return before == null || after == null ? null : after.minus(before);
  }
}

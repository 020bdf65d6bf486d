package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.proof.ProcFiles;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * What the process takes up.
 *
 * @param heap bytes in use once everything that nobody holds is gone
 * @param beside bytes of memory that are resident beside what Java has taken for its heap, once the
 *     C library has given back what it could; null where the system tells nothing
 * @param threads of Java itself too; null where the system tells nothing
 */
record Footprint(long heap, @Nullable Long beside, @Nullable Long threads) {

  /** Threads of pools that nobody uses any more end after a minute. */
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(70);

  private static final long LOOK_MILLIS = 500;

  /**
   * That of this process, once idle threads have had the time to end; not later than when there are
   * no more than so many.
   */
  static Footprint settled(long fewThreads) {
    long begun = System.nanoTime();
    Footprint now = now();
    while (now.threads != null
        && now.threads > fewThreads
        && System.nanoTime() - begun < LONGEST_IDLE.toNanos()) {
      pause();
      now = now();
    }
    return now;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** That of this process. */
  static Footprint now() {
    System.gc();
    System.gc();
    giveBack();
    Runtime runtime = Runtime.getRuntime();
    long own = ProcessHandle.current().pid();
    Long resident = ProcFiles.residentOf(own);
    return new Footprint(
        runtime.totalMemory() - runtime.freeMemory(),
        resident == null ? null : resident - runtime.totalMemory(),
        ProcFiles.threadsOf(own));
  }

  /** Has the C library give back what it holds for later; where Java or it can't, all stays. */
  private static void giveBack() {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "systemTrimNativeHeap",
              new Object[] {},
              new String[] {});
    } catch (JMException cannot) {
      // Then the figure is larger than what is in use.
      System.err.println("fuzz: the C library gives nothing back: " + cannot);
    }
  }
}

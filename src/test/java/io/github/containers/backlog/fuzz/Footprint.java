package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.proof.ProcFiles;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * What the process takes up.
 *
 * @param heap bytes in use once everything that nobody holds is gone
 * @param compiled bytes that Java has taken for the code that it compiled, of which it keeps to a
 *     limit of its own
 * @param beside bytes of memory that are resident beside what Java has taken for these two, once
 *     the C library has given back what it could; null where the system tells nothing
 * @param threads of Java itself too; null where the system tells nothing
 */
record Footprint(long heap, long compiled, @Nullable Long beside, @Nullable Long threads) {

  /** Threads of pools that nobody uses any more end after a minute; a client, when it is found. */
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(130);

  private static final Duration A_LITTLE_TIME = Duration.ofSeconds(2);

  private static final int COLLECTIONS_IN_VAIN = 4;

  private static final long A_LITTLE = 1 << 14;

  /** By their names: those of HTTP clients, which can't be closed. */
  private static final String CLIENTS = "HttpClient-";

  /** That of this process, once idle threads have had the time to end. */
  static Footprint settled() {
    long end = System.nanoTime() + LONGEST_IDLE.toNanos();
    while (System.nanoTime() < end && isAnyClientLeft()) {
      System.gc(); // a client ends with the last who holds it
    }
    return now();
  }

  /** Waits a little for one that is. */
  private static boolean isAnyClientLeft() {
    Optional<Thread> client =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith(CLIENTS))
            .findAny();
    client.ifPresent(Footprint::awaitALittle);
    return client.isPresent();
  }

  private static void awaitALittle(Thread thread) {
    try {
      thread.join(A_LITTLE_TIME.toMillis());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** That of this process. */
  static Footprint now() {
    long heap = collected();
    giveBack();
    long compiled = takenByCode();
    long own = ProcessHandle.current().pid();
    Long resident = ProcFiles.residentOf(own);
    long taken = Runtime.getRuntime().totalMemory() + compiled;
    Long beside = resident == null ? null : resident - taken;
    return new Footprint(heap, compiled, beside, ProcFiles.threadsOf(own));
  }

  /** What stays in use: those who tidy up after one collection leave something to the next. */
  private static long collected() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int inVain = 0; inVain < COLLECTIONS_IN_VAIN; inVain++) {
      System.gc();
      long used = runtime.totalMemory() - runtime.freeMemory();
      if (used < least - A_LITTLE) {
        inVain = 0;
      }
      least = Math.min(least, used);
    }
    return least;
  }

  private static long takenByCode() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().startsWith("Code"))
        .mapToLong(pool -> pool.getUsage().getCommitted())
        .sum();
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

package io.github.containers.backlog.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.containers.backlog.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The program, in a Java that collects its garbage again and again: what a full collection leaves
 * is in use, however much the heap would hold. The first argument names the file that tells how
 * much that was at most, and how often it was looked at; the others are the program's.
 */
final class LiveHeap {

  /** Between one collection and the next, so that the program gets on too. */
  private static final long PAUSE_MILLIS = 20;

  private final MemoryPoolMXBean old =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getName().startsWith("Tenured"))
          .findFirst()
          .orElseThrow();
  private long most;
  private int collections;

  private LiveHeap() {}

  public static void main(String[] arguments) {
    LiveHeap heap = new LiveHeap();
    Future<?> watch =
        Executors.newSingleThreadScheduledExecutor(LiveHeap::daemon)
            .scheduleWithFixedDelay(heap::collect, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    Path file = Path.of(arguments[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> heap.write(file, watch)));
    Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "collections");
    thread.setDaemon(true);
    return thread;
  }

  /** All that lives moves to the old objects then. */
  private synchronized void collect() {
    System.gc();
    most = Math.max(most, old.getCollectionUsage().getUsed());
    collections++;
  }

  /** Tells nothing where it looked no longer: that ends only by a failure. */
  private synchronized void write(Path file, Future<?> watch) {
    if (watch.isDone()) {
      return;
    }
    try {
      Files.writeString(file, most + " " + collections, US_ASCII);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

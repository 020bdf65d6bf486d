package io.github.containers.backlog.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Feeds all inputs of one kind, in several threads, and watches that none of them hangs. */
final class Feeding {

  private static final int TENTHS = 10;
  private static final long LOOK_MILLIS = 200;

  private final Kind kind;
  private final Diet diet;
  private final Tally tally;
  private final List<Target> targets = new ArrayList<>();
  private final List<Feeder> feeders = new ArrayList<>();

  private Feeding(Kind kind, Diet diet) {
    this.kind = kind;
    this.diet = diet;
    this.tally = new Tally(kind.word());
  }

  /** Feeds them; one that hangs ends it. */
  static Tally of(Kind kind, Diet diet, Path folder) throws Exception {
    Feeding feeding = new Feeding(kind, diet);
    feeding.prepare(folder);
    feeding.feed();
    return feeding.tally;
  }

  private void prepare(Path folder) throws Exception {
    for (int i = 0; i < diet.threads(); i++) {
      Target target = kind.target(Files.createDirectories(folder.resolve(kind.word() + "-" + i)));
      targets.add(target);
      feeders.add(new Feeder(target, diet, tally));
    }
  }

  private void feed() throws Exception {
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      long first = diet.inputs() * tenth / TENTHS;
      long end = diet.inputs() * (tenth + 1) / TENTHS;
      if (!feed(first, end)) {
        return;
      }
      tally.addHeap(heap());
    }
    for (Target target : targets) {
      target.close();
    }
  }

  /** Whether all of them came to an end. */
  private boolean feed(long first, long end) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < feeders.size(); i++) {
      Feeder feeder = feeders.get(i);
      long own = first + i;
      Thread thread = new Thread(() -> feeder.feed(own, end, feeders.size()), kind.word() + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        thread.join(LOOK_MILLIS);
        if (hangs(threads)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean hangs(List<Thread> threads) {
    boolean any = false;
    for (int i = 0; i < feeders.size(); i++) {
      Feeder.Mouthful stuck = feeders.get(i).overdue();
      if (stuck != null) {
        any = true;
        Exception where = new Exception("it takes longer than " + diet.limit());
        where.setStackTrace(threads.get(i).getStackTrace());
        tally.add(Finding.of(kind.word(), stuck.number(), where, stuck.input().bytes()));
      }
    }
    return any;
  }

  /** Bytes in use once everything that nobody holds is gone. */
  private static long heap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

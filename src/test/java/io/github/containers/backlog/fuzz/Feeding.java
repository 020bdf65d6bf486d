package io.github.containers.backlog.fuzz;

import java.nio.file.Path;
import java.util.function.Supplier;

/** Feeds inputs of one kind, in a thread of its own, and watches that none of them hangs. */
final class Feeding {

  private static final int TENTHS = 10;
  private static final long LOOK_MILLIS = 200;

  private final Diet diet;
  private final Tally tally;
  private final Feeder feeder;

  private Feeding(Diet diet, Tally tally, Feeder feeder) {
    this.diet = diet;
    this.tally = tally;
    this.feeder = feeder;
  }

  /** Feeds them; one that hangs ends it. */
  static Portion of(Kind kind, Diet diet, Path folder, Supplier<Footprint> measuring)
      throws Exception {
    Tally tally = new Tally(kind.word());
    try (Target target = kind.target(folder)) {
      new Feeding(diet, tally, new Feeder(target, diet, tally)).feed(measuring);
    }
    return tally.portion(diet.upTo(diet.inputs()));
  }

  private void feed(Supplier<Footprint> measuring) throws InterruptedException {
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      long first = diet.upTo(diet.inputs() * tenth / TENTHS);
      long end = diet.upTo(diet.inputs() * (tenth + 1) / TENTHS);
      if (!feed(first, end)) {
        return;
      }
      if (tenth == 0 || tenth == TENTHS - 1) {
        tally.add(measuring.get());
      }
    }
  }

  /** Whether all of them came to an end. */
  private boolean feed(long first, long end) throws InterruptedException {
    Thread thread = new Thread(() -> feedAll(first, end), tally.kind());
    thread.setDaemon(true);
    thread.start();
    while (thread.isAlive()) {
      wait(thread);
      Feeder.Mouthful stuck = feeder.overdue();
      if (stuck != null) {
        add(stuck, thread);
        return false;
      }
    }
    return true;
  }

  /** Where an input takes all of the heap, it is the feeder who is told so and counts it. */
  private static void wait(Thread thread) throws InterruptedException {
    try {
      thread.join(LOOK_MILLIS);
    } catch (OutOfMemoryError full) {
      Thread.onSpinWait();
    }
  }

  private void feedAll(long first, long end) {
    for (long i = first; i < end; i++) {
      long number = diet.own() + i * diet.feeders();
      try {
        feeder.feed(number);
      } catch (Error | RuntimeException unexpected) {
        // The next one may be fed all the same, and this one was not.
        tally.add(Finding.of(tally.kind(), number, unexpected, new byte[0]));
      }
    }
  }

  private void add(Feeder.Mouthful stuck, Thread thread) {
    Exception where = new Exception("it takes longer than " + diet.limit());
    where.setStackTrace(thread.getStackTrace());
    tally.add(Finding.of(tally.kind(), stuck.number(), where, stuck.input().bytes()));
  }
}

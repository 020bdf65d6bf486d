package io.github.containers.backlog.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Feeds a target with one input after the other, in one thread. */
final class Feeder {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Target target;
  private final Diet diet;
  private final Tally tally;

  /** What is being fed; null between two inputs. */
  private volatile @Nullable Mouthful now;

  Feeder(Target target, Diet diet, Tally tally) {
    this.target = target;
    this.diet = diet;
    this.tally = tally;
  }

  /** An input, and since when it is being digested. */
  record Mouthful(long number, Input input, long since) {}

  /** Feeds those with these numbers, in steps. */
  void feed(long first, long end, int step) {
    for (long number = first; number < end; number += step) {
      feed(number);
    }
  }

  void feed(long number) {
    Random random = Seeds.of(diet.seed(), tally.kind(), number);
    Input input = target.input(random);
    now = new Mouthful(number, input, System.nanoTime());
    boolean wholly = number % diet.every() == 0;
    long begun = CLOCK.getCurrentThreadCpuTime();
    Outcome outcome = null;
    try {
      outcome = read(input);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError failure) {
      note(number, input, failure, false);
    }
    tally.add(number, outcome != null && outcome.accepted(), since(begun));
    if (wholly && outcome != null) {
      command(number, input, outcome);
    }
    now = null;
  }

  private void command(long number, Input input, Outcome outcome) {
    long begun = CLOCK.getCurrentThreadCpuTime();
    try {
      target.command(input.bytes(), outcome);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError failure) {
      note(number, input, failure, true);
    }
    tally.addCommand(since(begun));
  }

  private Outcome read(Input input) throws IOException {
    Outcome outcome = target.read(input.bytes());
    Broken.unless(
        !input.expected().contradicts(outcome),
        "it is not " + input.expected() + " as it must: " + outcome.words());
    return outcome;
  }

  private void note(long number, Input input, Throwable failure, boolean wholly) {
    if (!tally.isNew(failure)) {
      return;
    }
    String where = Finding.where(failure);
    byte[] shrunk =
        Shrinking.of(input.bytes(), bytes -> fails(Input.of(bytes), wholly).equals(where));
    tally.add(Finding.of(tally.kind(), number, failure, shrunk));
  }

  /** Where an input fails; empty where it does not. */
  private String fails(Input input, boolean wholly) {
    try {
      Outcome outcome = read(input);
      if (wholly) {
        target.command(input.bytes(), outcome);
      }
      return "";
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError failure) {
      return Finding.where(failure);
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - begun);
  }

  /** What is being fed for longer than it may take; null where nothing is. */
  @Nullable Mouthful overdue() {
    Mouthful mouthful = now;
    return mouthful != null && System.nanoTime() - mouthful.since() > diet.limit().toNanos()
        ? mouthful
        : null;
  }
}

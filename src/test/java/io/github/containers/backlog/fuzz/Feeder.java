package io.github.containers.backlog.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Feeds a target with one input after the other, in one thread. */
final class Feeder {

  private static final OperatingSystemMXBean CLOCK =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** What is larger always goes through a whole command too. */
  private static final int LARGE = 1_000_000;

  /** So often a smaller input is tried where one failed; whole commands are dear. */
  private static final int MOST_TRIES = 2000;

  private static final int FEW_TRIES = 50;

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

  void feed(long number) {
    Input input = input(number);
    now = new Mouthful(number, input, System.nanoTime());
    Outcome outcome = outcome(number, input);
    boolean wholly = number % diet.every() == 0 || input.bytes().length > LARGE;
    if (wholly && outcome != null) {
      command(number, input, outcome);
    }
    now = null;
  }

  /** Anew where the rest of the input before still takes the heap. */
  private Input input(long number) {
    try {
      return target.input(Seeds.of(diet.seed(), tally.kind(), number));
    } catch (OutOfMemoryError full) {
      return target.input(Seeds.of(diet.seed(), tally.kind(), number));
    }
  }

  /** Null where it failed. */
  private @Nullable Outcome outcome(long number, Input input) {
    long begun = CLOCK.getProcessCpuTime();
    try {
      Outcome outcome = tried(() -> read(input));
      tally.add(outcome, since(begun, number));
      return outcome;
    } catch (FailedException failed) {
      now = null; // to shrink it takes its time
      tally.add(null, since(begun, number));
      note(number, input, failed.failure, false);
      return null;
    }
  }

  private void command(long number, Input input, Outcome outcome) {
    long begun = CLOCK.getProcessCpuTime();
    try {
      int many = tried(() -> target.command(input.bytes(), outcome));
      tally.addWhole(many, since(begun, number));
    } catch (FailedException failed) {
      now = null;
      tally.addFailedWhole(since(begun, number));
      note(number, input, failed.failure, true);
    }
  }

  /** Whatever it throws, be it an error of Java, is a failure: this thread must live on. */
  private static <T> T tried(Callable<T> work) throws FailedException {
    FutureTask<T> task = new FutureTask<>(work);
    task.run();
    try {
      return task.get();
    } catch (ExecutionException failed) {
      throw new FailedException(Objects.requireNonNull(failed.getCause()));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What was thrown. */
  private static final class FailedException extends Exception {
    private static final long serialVersionUID = 1;
    private final Throwable failure;

    FailedException(Throwable failure) {
      super(failure);
      this.failure = failure;
    }
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
        Shrinking.of(
            input.bytes(),
            bytes -> fails(number, Input.of(bytes), wholly).equals(where),
            wholly ? FEW_TRIES : MOST_TRIES);
    tally.add(Finding.of(tally.kind(), number, failure, shrunk));
  }

  /** Where an input fails; empty where it does not. It is watched as any other. */
  private String fails(long number, Input input, boolean wholly) {
    now = new Mouthful(number, input, System.nanoTime());
    try {
      Outcome outcome = tried(() -> read(input));
      if (wholly) {
        tried(() -> target.command(input.bytes(), outcome));
      }
      return "";
    } catch (FailedException failed) {
      return Finding.where(failed.failure);
    } finally {
      now = null;
    }
  }

  private static Cost since(long begun, long number) {
    return new Cost(CLOCK.getProcessCpuTime() - begun, number);
  }

  /** What is being fed for longer than it may take; null where nothing is. */
  @Nullable Mouthful overdue() {
    Mouthful mouthful = now;
    return mouthful != null && System.nanoTime() - mouthful.since() > diet.limit().toNanos()
        ? mouthful
        : null;
  }
}

package io.github.containers.backlog.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes attempts, two at once; one that does not end or fails takes no other with it. */
final class Attempts {

  private static final int AT_ONCE = 2;

  private final Duration longest;

  /**
   * @param longest after which an attempt counts as endless
   */
  Attempts(Duration longest) {
    this.longest = longest;
  }

  /**
   * One of them.
   *
   * @param open what it is called
   * @param made what comes of it
   */
  record Attempt(Verdict open, Callable<Verdict> made) {}

  /** What came of each, in their order. */
  List<Verdict> verdicts(List<Attempt> attempts) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Verdict>> running = new ArrayList<>();
      for (Attempt attempt : attempts) {
        running.add(workers.submit(() -> verdict(attempt)));
      }
      List<Verdict> verdicts = new ArrayList<>();
      for (Future<Verdict> one : running) {
        verdicts.add(one.get());
        Progress.tell(one.get());
      }
      return verdicts;
    } finally {
      workers.shutdown();
    }
  }

  /** In a thread of its own, which is left behind where it does not end. */
  private Verdict verdict(Attempt attempt) throws InterruptedException {
    FutureTask<Verdict> task = new FutureTask<>(attempt.made());
    Thread thread = new Thread(task, attempt.open().words());
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException endless) {
      thread.interrupt();
      return attempt.open().broken("does not end within " + longest.toMinutes() + " minutes");
    } catch (ExecutionException failure) {
      return attempt.open().broken(String.valueOf(failure.getCause()));
    }
  }
}

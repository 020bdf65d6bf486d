package io.github.containers.backlog.fake;

import io.github.containers.backlog.fake.contract.Exchange;
import io.github.containers.backlog.fake.contract.GitHubContract;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Holds what is said against GitHub's description, behind the client's back. */
final class ContractWatch {

  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread checker = new Thread(task, "fake-github-contract");
            checker.setDaemon(true);
            return checker;
          });

  private volatile boolean stopped;

  /** Checks nothing from now on. */
  void stop() {
    stopped = true;
  }

  /** Checks it later; not at all after the end: whoever asked then has hung up. */
  void check(Exchange exchange) {
    if (stopped) {
      return;
    }
    try {
      thread.execute(() -> look(exchange));
    } catch (RejectedExecutionException over) {
      return;
    }
  }

  private void look(Exchange exchange) {
    try {
      violations.addAll(GitHubContract.get().violationsIn(exchange));
    } catch (RuntimeException | Error e) {
      report("The contract could not be checked: " + e);
    }
  }

  void report(String violation) {
    violations.add(violation);
  }

  /** Every violation, once all is checked. */
  List<String> finish() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(2, TimeUnit.MINUTES)) {
        report("The contract was not checked to the end.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      report("The contract was not checked to the end.");
    }
    return violations.stream().distinct().toList();
  }
}

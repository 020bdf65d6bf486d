package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.OfflineReport;
import io.github.containers.backlog.benchmark.StoreInFile;
import io.github.containers.backlog.benchmark.Subject;
import io.github.containers.backlog.benchmark.Workshop;
import java.util.List;

/**
 * A report with little memory to spare, of a store with a longer or shorter past.
 *
 * @param store that is reported
 */
record PastReport(StoreInFile store) implements Subject {

  /** What Java may use for its objects, in mebibytes; less than half of what the launcher gives. */
  static final int HEAP = 128;

  @Override
  public String name() {
    return "`report` in a heap of " + HEAP + " MiB";
  }

  @Override
  public int items() {
    return store.content().items();
  }

  @Override
  public void prepare(Workshop workshop) {
    store.provide(workshop);
  }

  @Override
  public List<String> command(Workshop workshop) {
    return Workshop.in(
        List.of("BACKLOG_JAVA_OPTS=-Xmx" + HEAP + "m"), new OfflineReport(store).command(workshop));
  }
}

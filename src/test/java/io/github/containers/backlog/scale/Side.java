package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Contents;
import io.github.containers.backlog.benchmark.Need;
import io.github.containers.backlog.benchmark.OfflineReport;
import io.github.containers.backlog.benchmark.StoreInFile;
import io.github.containers.backlog.benchmark.Trials;
import java.io.IOException;

/**
 * One of two backlogs that are compared.
 *
 * @param contents of its store
 * @param trials of its report in a small heap
 * @param need what that report needs of the heap
 */
record Side(Contents contents, Trials trials, Need need) {

  static Side of(StoreInFile store, Measurement measurement)
      throws IOException, InterruptedException {
    Trials trials = measurement.of(new PastReport(store));
    Need need = Need.of(new OfflineReport(store), measurement.workshop());
    return new Side(Contents.of(store.file(measurement.workshop())), trials, need);
  }
}

package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.StoreInFile;
import io.github.containers.backlog.benchmark.SyntheticStore;
import io.github.containers.backlog.model.HistoryScope;

/**
 * A made-up organization.
 *
 * @param items in all its repositories
 * @param repositories how many
 * @param seed what else there is
 */
record Size(int items, int repositories, long seed) {

  /** This one made smaller, repositories and all. */
  Size dividedBy(int divisor) {
    return new Size(items / divisor, Math.max(1, repositories / divisor), seed);
  }

  /** How many items the largest repository has. */
  int largest() {
    return content().upTo(1);
  }

  /** With the timelines of the open items, as a sync leaves it unless told otherwise. */
  StoreInFile store() {
    return store(new HistoryScope.Open());
  }

  /** With all timelines, as a simulation wants them. */
  StoreInFile storeOfWholeHistory() {
    return store(new HistoryScope.All());
  }

  /** What it consists of, with the timelines of the open items. */
  SyntheticStore content() {
    return store().content();
  }

  private StoreInFile store(HistoryScope timelines) {
    return new StoreInFile(new SyntheticStore(items, repositories, timelines, seed));
  }
}

package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.proof.Options;

/**
 * How much is measured.
 *
 * @param items of the largest store; the middle one has half of them, the smallest one a tenth
 * @param repositories of either
 * @param rounds how often each subject is run
 * @param seed of the made-up stores
 */
record Scale(int items, int repositories, int rounds, long seed) {

  /** So many items the whole organization of the container tools has, closed ones included. */
  private static final int USUAL = 20_000;

  /** An odd number, so that the median is one of them. */
  private static final int ROUNDS = 5;

  /** What was chosen, or else what the README's table shows. */
  static Scale of(Options options) {
    Scale scale =
        new Scale(
            options.number("items", 130_000),
            options.number("repositories", 13),
            options.number("rounds", ROUNDS),
            options.number("seed", 1L));
    options.refuseOthers();
    return scale;
  }

  int fewItems() {
    return items / 10;
  }

  StoreInFile few() {
    return store(fewItems(), new HistoryScope.Open());
  }

  StoreInFile half() {
    return store(items / 2, new HistoryScope.Open());
  }

  StoreInFile many() {
    return store(items, new HistoryScope.Open());
  }

  StoreInFile manyWithAllTimelines() {
    return store(items, new HistoryScope.All());
  }

  /** Of the usual size, whatever is measured besides. */
  StoreInFile usual() {
    return store(USUAL, new HistoryScope.Open());
  }

  /** As many open items as the larger store has items. */
  StoreInFile manyOpen() {
    return new StoreInFile(
        new SyntheticStore(items, repositories, new HistoryScope.Open(), Closings.NONE, seed));
  }

  /** What policies are simulated on: 60,000 items where the larger store has 130,000. */
  StoreInFile simulated() {
    return store((int) Math.round(items * 6.0 / 13), new HistoryScope.All());
  }

  private StoreInFile store(int size, HistoryScope timelines) {
    return new StoreInFile(new SyntheticStore(size, repositories, timelines, seed));
  }
}

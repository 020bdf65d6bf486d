package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Closings;
import io.github.containers.backlog.benchmark.StoreInFile;
import io.github.containers.backlog.benchmark.SyntheticStore;
import io.github.containers.backlog.benchmark.Words;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.io.IOException;
import java.util.List;

/**
 * Two backlogs with about as many open items in as many repositories, the one with many times the
 * items in all.
 *
 * @param shorter with the shorter past
 * @param longer with the longer one
 */
record Past(Side shorter, Side longer) {

  private static final int TIMES = 8;

  /** Not every moment is seen. */
  private static final double HEAP = 1.25;

  private static final double TIME = 1.1;

  /** An int for how long it was open, half of one to grow by, and a long while these are sorted. */
  private static final int BYTES = 16;

  /** Open items are drawn by lot. */
  private static final double OPEN = 0.05;

  /** Measures both. */
  static Past of(Scope scope, Measurement measurement) throws IOException, InterruptedException {
    Size size = scope.largest().dividedBy(TIMES);
    System.err.println("scale: report of a longer past");
    return new Past(
        Side.of(store(size, 1, Closings.USUAL), measurement),
        Side.of(store(size, TIMES, Closings.ofHistory(TIMES)), measurement));
  }

  private static StoreInFile store(Size size, int times, Closings closings) {
    return new StoreInFile(
        new SyntheticStore(
            size.items() * times,
            size.repositories(),
            new HistoryScope.Open(),
            closings,
            size.seed()));
  }

  Table table() {
    Table empty =
        new Table(
            "As many open items, a longer past",
            List.of(
                Column.words("command"),
                Column.numbers("items"),
                Column.numbers("open"),
                Column.numbers("time"),
                Column.numbers("peak memory"),
                Column.numbers("live heap at most"),
                Column.numbers("collections")),
            List.of());
    return row(row(empty, shorter), longer);
  }

  private static Table row(Table table, Side side) {
    return table.with(
        side.trials().subject().name(),
        Words.count(side.contents().items()),
        Words.count(side.contents().open()),
        Words.seconds(side.trials().medianWall(), 2),
        Words.mebibytes(side.trials().peak()),
        Words.mebibytes(side.need().bytes()),
        Words.count(side.need().collections()));
  }

  /** What is to be compared is comparable. */
  Claim onOpen() {
    double times = (double) longer.contents().open() / shorter.contents().open();
    String what =
        "of a past with %d times the items as many are open, give or take %s %%"
            .formatted(TIMES, Words.decimal(OPEN * 100, 0));
    String measured =
        Words.count(longer.contents().open()) + " and " + Words.count(shorter.contents().open());
    return new Claim(what, measured, Math.abs(times - 1) <= OPEN);
  }

  /** Lifetimes are exact, so of a closed item a number is kept. */
  Claim onEach() {
    String what =
        "for each item that the longer past has more, `report` has at most %d bytes more of the heap in use"
            .formatted(BYTES);
    int more = longer.contents().items() - shorter.contents().items();
    double each = (double) (longer.need().bytes() - shorter.need().bytes()) / more;
    return new Claim(what, Words.decimal(each, 1), each <= BYTES);
  }

  /** But for that, the memory of a report is bounded by what is open and by the curves. */
  Claim onMemory() {
    String what =
        ("`report` of the longer past has at most %s times as much of the heap in use as of the"
                + " shorter one")
            .formatted(Words.decimal(HEAP, 2));
    double times = longer.need().times(shorter.need());
    return new Claim(what, Words.times(times), times <= HEAP);
  }

  /**
   * And it doesn't pay for that with time.
   *
   * @param report of all sizes, with all the heap that the launcher gives
   */
  Claim onTime(Measured report, Scope scope) {
    String what =
        ("in %d MiB, `report` of the longer past takes at most %s times what `report` of as many"
                + " items with %d times the open ones takes in the launcher's heap")
            .formatted(PastReport.HEAP, Words.decimal(TIME, 1), TIMES);
    double times = longer.trials().times(report.of(scope.largest()));
    return new Claim(what, Words.times(times), times <= TIME);
  }
}

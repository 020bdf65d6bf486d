package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Closings;
import io.github.containers.backlog.benchmark.StoreInFile;
import io.github.containers.backlog.benchmark.SyntheticStore;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Two backlogs with as many open items in as many repositories, the one with many times the closed
 * ones.
 *
 * @param shorter with the shorter past
 * @param longer with the longer one
 */
record Past(Trials shorter, Trials longer) {

  private static final int TIMES = 8;
  private static final double LIMIT = 1.1;
  private static final double MEBIBYTE = 1 << 20;

  /** Measures both. */
  static Past of(Scope scope, Measurement measurement) throws IOException, InterruptedException {
    Size size = scope.largest().dividedBy(TIMES);
    System.err.println("scale: report of a longer past");
    return new Past(
        measurement.of(new PastReport(store(size, 1, Closings.USUAL))),
        measurement.of(new PastReport(store(size, TIMES, Closings.ofHistory(TIMES)))));
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
            "The same open items, a longer past",
            List.of(
                Column.words("command"),
                Column.numbers("items"),
                Column.numbers("time"),
                Column.numbers("peak memory")),
            List.of());
    return row(row(empty, shorter), longer);
  }

  private static Table row(Table table, Trials trials) {
    Long peak = trials.peak();
    return table.with(
        trials.subject().name(),
        String.format(Locale.ROOT, "%,d", trials.subject().items()),
        String.format(Locale.ROOT, "%.2f", trials.medianWall().toNanos() / 1e9),
        peak == null ? "not known" : String.format(Locale.ROOT, "%.0f MiB", peak / MEBIBYTE));
  }

  /** The memory of a report is bounded by what is open and by the curves. */
  Claim onMemory() {
    String what =
        "with "
            + TIMES
            + " times the closed items and no more open ones, `report` needs at most "
            + LIMIT
            + " times the memory";
    Long before = shorter.peak();
    Long after = longer.peak();
    if (before == null || after == null) {
      return new Claim(what, "not known: there is no /proc here", null);
    }
    double times = (double) after / before;
    return new Claim(what, String.format(Locale.ROOT, "%.2f times", times), times <= LIMIT);
  }

  /** And it doesn't pay for that with time. */
  Claim onTime() {
    double times = longer.times(shorter);
    String what =
        String.format(Locale.ROOT, "and at most %.1f times the time in that heap", TIMES * LIMIT);
    return new Claim(what, String.format(Locale.ROOT, "%.1f times", times), times <= TIMES * LIMIT);
  }
}

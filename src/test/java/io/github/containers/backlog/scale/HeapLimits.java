package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Need;
import io.github.containers.backlog.benchmark.Words;
import io.github.containers.backlog.benchmark.Workshop;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where the heap that the launcher gives would be full, if what a command has in use grew on as
 * between two sizes.
 *
 * @param work what is done
 * @param items of the smaller and of the larger organization
 * @param small what the smaller one needs
 * @param large what the larger one needs
 */
record HeapLimits(Works work, List<Integer> items, Need small, Need large) {

  private static final long HEAP = (long) Workshop.HEAP << 20;

  /** A straight line through two points says no more than that. */
  private static final int ROUND = 100_000;

  /** Measures what works on a store. */
  static List<HeapLimits> of(Measurement measurement, Scope scope)
      throws IOException, InterruptedException {
    List<HeapLimits> all = new ArrayList<>();
    for (Works work : List.of(Works.REPORT, Works.TRIAGE, Works.SIMULATE)) {
      all.add(
          new HeapLimits(
              work,
              List.of(scope.small().items(), scope.largest().items()),
              measurement.need(work, scope.small()),
              measurement.need(work, scope.largest())));
    }
    return all;
  }

  /** How many items fill it; empty where more of them need no more. */
  OptionalLong full() {
    double each = (double) (large.bytes() - small.bytes()) / (items.get(1) - items.get(0));
    return each <= 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(items.get(1) + (HEAP - large.bytes()) / each));
  }

  static Table table(List<HeapLimits> all) {
    List<Integer> items = all.get(0).items();
    return new Table(
        "Where the launcher's heap ends",
        List.of(
            Column.words("command"),
            Column.numbers("heap in use, " + Words.count(items.get(0)) + " items"),
            Column.numbers(Words.count(items.get(1)) + " items"),
            Column.numbers(Workshop.HEAP + " MiB would be full at about")),
        all.stream().map(HeapLimits::row).toList());
  }

  private List<String> row() {
    return List.of(
        "`" + work.title() + "`",
        Words.mebibytes(small.bytes()),
        Words.mebibytes(large.bytes()),
        full().isPresent() ? rounded(full().getAsLong()) + " items" : "");
  }

  private static String rounded(long items) {
    return Words.count(Math.max(1, Math.round((double) items / ROUND)) * ROUND);
  }
}

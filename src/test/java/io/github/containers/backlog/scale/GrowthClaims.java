package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Need;
import io.github.containers.backlog.benchmark.Slopes;
import io.github.containers.backlog.benchmark.Timed;
import io.github.containers.backlog.benchmark.Words;
import io.github.containers.backlog.proof.Claim;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What must hold of growth. */
final class GrowthClaims {

  /** Sorting may take part, and clocks are not exact; work that grows by the square has 2.4. */
  private static final double TOLERANCE = 1.2;

  /** More than that, and 320 MiB of heap were the smaller part. */
  private static final int MOST = 512;

  private GrowthClaims() {}

  /** The time grows with the work. */
  static Claim onTime(Measured measured, Scope scope) {
    return new Slopes(
            Timed.of(measured.of(scope.small())),
            Timed.of(measured.of(scope.middle())),
            Timed.of(measured.of(scope.largest())))
        .claim(measured.work().title(), TOLERANCE);
  }

  /**
   * So does what the program's own process computes: in the time, a server of the same machine
   * hides what grows.
   */
  static Claim onCpu(Measured measured, Scope scope) {
    List<Timed> points = new ArrayList<>();
    for (Size size : List.of(scope.small(), scope.middle(), scope.largest())) {
      Duration cpu = measured.of(size).medianCpu();
      if (cpu == null) {
        String what =
            "the CPU time of `%s` grows with the items".formatted(measured.work().title());
        return new Claim(what, Words.NO_PROC, null);
      }
      points.add(new Timed(size.items(), cpu.toNanos() / 1e9));
    }
    return new Slopes(points.get(0), points.get(1), points.get(2))
        .claimOnCpu(measured.work().title(), TOLERANCE);
  }

  /** The launcher's heap is enough, and what Java takes besides stays small. */
  static Claim onMemory(List<Measured> all, Scope scope) {
    String what =
        "with the launcher's own heap, no command has %d MiB resident at %s items"
            .formatted(MOST, Words.count(scope.largest().items()));
    long highest = 0;
    for (Measured measured : all) {
      Long peak = measured.of(scope.largest()).peak();
      if (peak == null) {
        return new Claim(what, Words.NO_PROC, null);
      }
      highest = Math.max(highest, peak);
    }
    return new Claim(what, Words.mebibytes(highest) + " at most", highest < ((long) MOST << 20));
  }

  /** What sync needs depends on what is read at a time, not on what there is. */
  static Claim onMemoryOfSync(Need small, Need large, Scope scope) {
    double limit = (double) scope.middle().largest() / scope.small().largest();
    String what =
        ("`sync` of %s items, whose largest repository is %s times as large, has at most so many"
                + " times as much of the heap in use as `sync` of %s items")
            .formatted(
                Words.count(scope.middle().items()),
                Words.decimal(limit, 1),
                Words.count(scope.small().items()));
    String measured =
        "%s (%s and %s)"
            .formatted(
                Words.times(large.times(small)),
                Words.mebibytes(large.bytes()),
                Words.mebibytes(small.bytes()));
    return new Claim(what, measured, large.times(small) <= limit);
  }

  /** The server's own time is taken for the same requests. */
  static Claim onRequests(Measured sync, Measured answers) {
    String what =
        "at every size, `sync` and its baseline ask the server equally often, each in its round of"
            + " fewest requests (no other has more than 3 more)";
    boolean equal =
        sync.asked().equals(answers.asked())
            && sync.asked().stream().allMatch(asked -> asked.requests() > 0);
    String measured = equal ? "yes" : "no: " + sync.asked() + " and " + answers.asked();
    return new Claim(what, measured, equal);
  }
}

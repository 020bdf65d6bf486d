package io.github.containers.backlog.scale;

import io.github.containers.backlog.proof.Claim;
import java.util.List;
import java.util.Locale;

/** What must hold of growth. */
final class GrowthClaims {

  /** A tenth more than in proportion is noise. */
  private static final double TOLERANCE = 1.1;

  /** More than that, and 320 MiB of heap were the smaller part. */
  private static final int MOST = 512;

  /** The largest repositories grow too, though less than their number: those are read at a time. */
  private static final double SYNC = 1.25;

  private static final String UNKNOWN = "not known: there is no /proc here";

  private GrowthClaims() {}

  /** The time grows with the work, and a tenth more at most. */
  static Claim onTime(Measured measured, Scope scope) {
    Size small = scope.small();
    double growth = (double) scope.largest().items() / small.items();
    double limit = TOLERANCE * growth;
    double times = measured.seconds(scope.largest()) / measured.seconds(small);
    String what =
        String.format(
            Locale.ROOT,
            "`%s` of %,d items takes at most %.1f times what %,d items take",
            measured.work().title(),
            scope.largest().items(),
            limit,
            small.items());
    return new Claim(what, String.format(Locale.ROOT, "%.1f times", times), times <= limit);
  }

  /** The launcher's heap is enough, and what Java takes besides stays small. */
  static Claim onMemory(List<Measured> all, Scope scope) {
    String what =
        String.format(
            Locale.ROOT,
            "with the launcher's own heap, no command has %d MiB resident at %,d items",
            MOST,
            scope.largest().items());
    long highest = 0;
    for (Measured measured : all) {
      Long peak = measured.of(scope.largest()).peak();
      if (peak == null) {
        return new Claim(what, UNKNOWN, null);
      }
      highest = Math.max(highest, peak);
    }
    double mebibytes = (double) highest / (1 << 20);
    return new Claim(
        what, String.format(Locale.ROOT, "%.0f MiB at most", mebibytes), mebibytes < MOST);
  }

  /** What sync needs depends on what is read at a time, not on what there is. */
  static Claim onMemoryOfSync(Measured sync, Scope scope) {
    String what =
        String.format(
            Locale.ROOT,
            "`sync` of %,d items has at most %.2f times the memory that %,d items take",
            scope.largest().items(),
            SYNC,
            scope.small().items());
    Long small = sync.of(scope.small()).peak();
    Long large = sync.of(scope.largest()).peak();
    if (small == null || large == null) {
      return new Claim(what, UNKNOWN, null);
    }
    double times = (double) large / small;
    return new Claim(what, String.format(Locale.ROOT, "%.2f times", times), times <= SYNC);
  }
}

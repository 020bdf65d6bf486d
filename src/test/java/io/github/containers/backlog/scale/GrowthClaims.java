package io.github.containers.backlog.scale;

import io.github.containers.backlog.proof.Claim;
import java.util.Locale;

/** What must hold of growth. */
final class GrowthClaims {

  /** A tenth more than in proportion is noise. */
  private static final double TOLERANCE = 1.1;

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
            measured.work().command(),
            scope.largest().items(),
            limit,
            small.items());
    return new Claim(what, String.format(Locale.ROOT, "%.1f times", times), times <= limit);
  }
}

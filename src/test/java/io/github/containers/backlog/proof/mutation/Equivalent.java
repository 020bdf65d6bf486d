package io.github.containers.backlog.proof.mutation;

import java.util.List;

/**
 * A change that leaves the program doing what it did: nothing that it shows tells one from the
 * other.
 *
 * @param type the class, without our root package
 * @param method the method
 * @param change what is changed, in PIT's words
 * @param why nobody can tell
 */
record Equivalent(String type, String method, String change, String why) {

  private static final String BOUNDARY = "changed conditional boundary";

  private static final String MINUS = "Replaced integer subtraction with addition";
  private static final String TIMES = "Replaced integer multiplication with division";
  private static final String DIVIDED = "Replaced integer division with multiplication";
  private static final String ADDED = "Replaced double addition with subtraction";

  /** Those that somebody has looked at. */
  static final List<Equivalent> KNOWN =
      List.of(
          new Equivalent("metrics.Counts", "addAll", BOUNDARY, "makes room for what is 0"),
          new Equivalent("metrics.Counts", "addAll", MINUS, "makes more room than is needed"),
          new Equivalent("metrics.Counts", "cover", BOUNDARY, "makes the same room anew"),
          new Equivalent("metrics.Counts", "cover", TIMES, "makes less room in advance"),
          new Equivalent("metrics.Counts", "cover", DIVIDED, "makes more room in advance"),
          new Equivalent(
              "metrics.KaplanMeier",
              "atMostHalf",
              BOUNDARY,
              "at exactly that distance from a half both ways say the same"),
          new Equivalent("metrics.LogRankSums", "add", ADDED, "turns the sign of what is squared"),
          new Equivalent(
              "metrics.LogRankSums",
              "findChiSquare",
              BOUNDARY,
              "what rounding leaves is never that number to the last bit"),
          new Equivalent(
              "metrics.LogRankSums",
              "eliminate",
              BOUNDARY,
              "the pivot's own column is not read again"),
          new Equivalent(
              "metrics.OpenCurve",
              "lastBucket",
              MINUS,
              "what is forecast for later than the curve's end is held against nothing"),
          new Equivalent(
              "metrics.TheilSen",
              "slopes",
              BOUNDARY,
              "the last point has none behind it to be paired with"));

  /** Whether somebody has looked at such a mutant. */
  static boolean isKnown(Mutant mutant) {
    return KNOWN.stream().anyMatch(known -> known.covers(mutant));
  }

  /** Whether that mutant is such a change. */
  boolean covers(Mutant mutant) {
    return mutant.type().equals(Pitest.full(type))
        && mutant.method().equals(method)
        && mutant.change().equals(change);
  }

  /** Class and method. */
  String where() {
    return type + "." + method;
  }
}

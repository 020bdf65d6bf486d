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

  /** Those that somebody has looked at. */
  static final List<Equivalent> KNOWN =
      List.of(
          new Equivalent(
              "metrics.Counts", "addAll", BOUNDARY, "of no counts, only room for one is made"));

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

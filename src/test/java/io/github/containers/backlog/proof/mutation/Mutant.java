package io.github.containers.backlog.proof.mutation;

/**
 * A small change to the program's byte code, and what the tests made of it.
 *
 * @param type the changed class, with its package; a nested one behind a {@code $}
 * @param method the changed method
 * @param line where
 * @param change what was changed, in PIT's words
 * @param fate what became of it
 */
record Mutant(String type, String method, int line, String change, Fate fate) {

  /** What the tests made of it. */
  enum Fate {
    /** A test failed. */
    KILLED,
    /** A test ended no more, or the memory did: that is noticed too. */
    STOPPED,
    /** All tests that run through it passed; or it could not be tried, which proves nothing. */
    SURVIVED,
    /** No test runs through it. */
    NOT_COVERED;

    boolean noticed() {
      return this == KILLED || this == STOPPED;
    }

    /**
     * From PIT's word for it.
     *
     * @throws IllegalArgumentException for a word that says that nothing was found out
     */
    static Fate of(String status) {
      return switch (status) {
        case "KILLED" -> KILLED;
        case "TIMED_OUT", "MEMORY_ERROR" -> STOPPED;
        case "SURVIVED", "RUN_ERROR" -> SURVIVED;
        case "NO_COVERAGE" -> NOT_COVERED;
        default -> throw new IllegalArgumentException("not tried: " + status);
      };
    }
  }

  /** The file's class, without our root package. */
  String topLevel() {
    String name = type.substring(Pitest.full("").length());
    return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
  }
}

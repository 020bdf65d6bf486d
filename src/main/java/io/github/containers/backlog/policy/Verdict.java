package io.github.containers.backlog.policy;

/** Whether a condition holds for an item. */
public sealed interface Verdict {

  /** It is known whether it holds. */
  enum Decided implements Verdict {
    /** It holds. */
    HOLDS,
    /** It does not hold. */
    FAILS
  }

  /**
   * It cannot be known whether it holds.
   *
   * @param why in words; a part of a sentence
   */
  record Undecided(String why) implements Verdict {}

  /** The verdict of what is known. */
  static Verdict of(boolean holds) {
    return holds ? Decided.HOLDS : Decided.FAILS;
  }

  /** Whether it is known to hold. */
  default boolean holds() {
    return this == Decided.HOLDS;
  }

  /** Whether it is known not to hold. */
  default boolean fails() {
    return this == Decided.FAILS;
  }
}

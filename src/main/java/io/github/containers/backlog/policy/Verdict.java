package io.github.containers.backlog.policy;

/** Whether a condition holds for an item. */
public sealed interface Verdict {

  /** It holds. */
  Verdict HOLDS = new Decided(true);

  /** It does not hold. */
  Verdict FAILS = new Decided(false);

  /** It is known whether it holds. */
  record Decided(boolean holds) implements Verdict {}

  /**
   * It cannot be known whether it holds.
   *
   * @param why in words; a part of a sentence
   */
  record Undecided(String why) implements Verdict {}

  /** The verdict of what is known. */
  static Verdict of(boolean holds) {
    return holds ? HOLDS : FAILS;
  }

  /** Whether it is known to hold. */
  default boolean holds() {
    return this instanceof Decided decided && decided.holds();
  }

  /** Whether it is known not to hold. */
  default boolean fails() {
    return this instanceof Decided decided && !decided.holds();
  }
}

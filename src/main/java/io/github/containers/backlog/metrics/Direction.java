package io.github.containers.backlog.metrics;

/**
 * Whether open items become more. The slope is robust: it follows most weeks and forgets a jump.
 * What was opened and closed in the year forgets nothing. Only where both say the same is it said.
 */
public enum Direction {
  /** They become more: the slope's whole interval is above zero, and more were opened. */
  GROWING,
  /** They become fewer: the slope's whole interval is below zero, and more were closed. */
  SHRINKING,
  /** They stay as many: the slope is zero, and its interval has no width worth a word. */
  STEADY,
  /** It is not clear. */
  UNCLEAR;

  /**
   * The direction of a year.
   *
   * @param lower lower end of the slope's interval, in items a year
   * @param upper its upper end
   * @param net by how many items more were opened than closed in the last twelve months
   */
  public static Direction of(double lower, double upper, int net) {
    if (Math.round(lower) == 0 && Math.round(upper) == 0) {
      return STEADY;
    }
    if (lower > 0 && net > 0) {
      return GROWING;
    }
    return upper < 0 && net < 0 ? SHRINKING : UNCLEAR;
  }
}

package io.github.containers.backlog.config;

/**
 * A label that a policy names and that a repository does not have.
 *
 * @param name as the policy spells it
 * @param use what the policy names it for
 * @param problem where it is written, and what was probably meant
 */
public record UnknownLabel(String name, Use use, ConfigProblem problem) {

  /** What a policy names a label for. */
  public enum Use {
    /** To put it on. */
    PUT_ON,
    /** To ask for it in its condition. */
    ASKED_FOR,
    /** To leave items alone that bear it. */
    EXEMPT
  }
}

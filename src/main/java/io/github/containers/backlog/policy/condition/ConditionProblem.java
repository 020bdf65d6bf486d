package io.github.containers.backlog.policy.condition;

import org.jspecify.annotations.Nullable;

/**
 * A mistake in a condition.
 *
 * @param offset where it is, in code points from the start of the text
 * @param message what is wrong
 * @param hint what was probably meant or what to write instead; null where there is none
 */
public record ConditionProblem(int offset, String message, @Nullable String hint) {

  private static final int QUOTED = 60;

  /** A part of a condition in quotation marks, cut where it is long. */
  static String quote(String text) {
    boolean tooLong = text.codePointCount(0, text.length()) > QUOTED;
    return "\""
        + (tooLong ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…" : text)
        + "\"";
  }
}

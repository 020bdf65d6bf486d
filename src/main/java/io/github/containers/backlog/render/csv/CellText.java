package io.github.containers.backlog.render.csv;

import io.github.containers.backlog.report.VisibleText;
import java.util.regex.Pattern;

/**
 * Text from strangers, made harmless for a spreadsheet: no control characters, no overrides of the
 * reading direction, and nothing that it would run as a formula. OWASP, "CSV Injection".
 */
final class CellText {

  /** What opens a formula, also in its full-width and small forms, and after white space. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\s\\p{Z}\u200B]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]");

  private CellText() {}

  static String of(String text) {
    String safe = VisibleText.of(text);
    return isWord(safe) || !FORMULA.matcher(safe).find() ? safe : "'" + safe;
  }

  /** Whether it begins as no formula does; nearly every cell, and quicker to see. */
  private static boolean isWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
  }
}

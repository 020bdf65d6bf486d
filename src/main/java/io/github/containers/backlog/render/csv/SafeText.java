package io.github.containers.backlog.render.csv;

import java.util.regex.Pattern;

/**
 * Text from strangers, made harmless for a spreadsheet: no control characters, no overrides of the
 * reading direction, and nothing that it would run as a formula. OWASP, "CSV Injection".
 */
final class SafeText {

  /** What opens a formula, also in its full-width and small forms, and after white space. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\s\\p{Z}\u200B]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]");

  private SafeText() {}

  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 1);
    text.codePoints().filter(c -> !isDropped(c)).forEach(c -> safe.appendCodePoint(shown(c)));
    return FORMULA.matcher(safe).find() ? safe.insert(0, '\'').toString() : safe.toString();
  }

  private static boolean isDropped(int c) {
    boolean override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean mark = c == 0x200E || c == 0x200F || c == 0x061C || c == 0xFEFF;
    return override || mark || (Character.isISOControl(c) && !isBreak(c));
  }

  /** A line break or tab becomes a space; half of a character pair becomes the sign for that. */
  private static int shown(int c) {
    if (isBreak(c)) {
      return ' ';
    }
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c;
  }

  private static boolean isBreak(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}

package io.github.containers.backlog.config;

/**
 * Makes text from a file safe to print: a terminal obeys control characters, and bidirectional
 * overrides make a line read otherwise than it is.
 */
final class SafeText {

  private static final int QUOTED = 60;
  private static final int REPLACEMENT = 0xFFFD;

  private SafeText() {}

  /** The text with one code point for each of its own, tabs as spaces, unsafe ones replaced. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(SafeText::safe).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** The text in double quotes, cut where it is long. */
  static String quote(String text) {
    boolean tooLong = text.codePointCount(0, text.length()) > QUOTED;
    String shown = tooLong ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…" : text;
    return "\"" + of(shown) + "\"";
  }

  private static int safe(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> codePoint;
    };
  }
}

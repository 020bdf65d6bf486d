package io.github.containers.backlog.config;

/**
 * Makes text from a file safe to print: a terminal obeys control characters, bidirectional
 * overrides make a line read otherwise than it is, and what looks like a secret must not be seen.
 */
final class QuotedText {

  private static final int QUOTED = 60;
  private static final int REPLACEMENT = 0xFFFD;

  private QuotedText() {}

  /** The text with one code point for each of its own, tabs as spaces, unsafe ones replaced. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    Secrets.masked(text).codePoints().map(QuotedText::safe).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** The text in double quotes, cut where it is long. */
  static String quote(String text) {
    String safe = of(text);
    boolean tooLong = safe.codePointCount(0, safe.length()) > QUOTED;
    String shown = tooLong ? safe.substring(0, safe.offsetByCodePoints(0, QUOTED)) + "…" : safe;
    return "\"" + shown + "\"";
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

package io.github.containers.backlog.cli;

/**
 * Makes text from anywhere safe for a terminal: no control character, no bidirectional override.
 */
final class SafeText {

  private SafeText() {}

  /** On one line; what a terminal would act on becomes a replacement character. */
  static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.appendCodePoint(safe(c)));
    return safe.toString();
  }

  /** As {@link #line}, on as many lines as it has. */
  static String lines(String text) {
    return String.join("\n", text.lines().map(SafeText::line).toList());
  }

  private static int safe(int c) {
    if (c == '\n' || c == '\t') {
      return ' ';
    }
    int type = Character.getType(c);
    boolean acts =
        type == Character.CONTROL
            || type == Character.FORMAT && c != 0x200D
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR;
    return acts ? 0xFFFD : c;
  }
}

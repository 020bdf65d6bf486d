package io.github.containers.backlog.render.markdown;

/**
 * Escapes text for GitHub's and HackMD's Markdown: no markup, no HTML, nobody mentioned, nothing
 * linked, no control character.
 */
final class MarkdownText {

  private static final String MARKUP = "\\`*_{}[]()<>#+!|~$&:";

  private MarkdownText() {}

  /** On one line. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString().strip();
  }

  private static void append(StringBuilder safe, int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      safe.append(' ');
    } else if (acts(c)) {
      return;
    } else if (c == '@') {
      // An entity, which neither GitHub nor HackMD takes for a mention.
      safe.append("&#64;");
    } else if (c == '<') {
      safe.append("&lt;");
    } else if (c == '&') {
      safe.append("&amp;");
    } else if (MARKUP.indexOf(c) >= 0) {
      safe.append('\\').appendCodePoint(c);
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean acts(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT && c != 0x200D
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}

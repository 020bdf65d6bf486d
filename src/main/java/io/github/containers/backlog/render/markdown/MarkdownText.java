package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.VisibleText;

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
    VisibleText.of(text).codePoints().forEach(c -> append(safe, c));
    return safe.toString().strip();
  }

  private static void append(StringBuilder safe, int c) {
    if (c == '@') {
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
}

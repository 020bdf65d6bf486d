package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.VisibleText;

/** Takes out of a text what is no letter and could harm: controls, overrides of direction. */
final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** One line of visible characters, all of them allowed in XML 1.0. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder();
    VisibleText.of(text)
        .codePoints()
        .map(PlainText::visible)
        .filter(c -> c >= 0)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static int visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT -> -1;
      case Character.UNASSIGNED, Character.PRIVATE_USE -> REPLACEMENT;
      default -> codePoint;
    };
  }
}

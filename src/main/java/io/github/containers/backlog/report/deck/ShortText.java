package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.VisibleText;

/** Text from strangers as a few words on one line of a slide. */
final class ShortText {

  private static final int NAME = 40;
  private static final int TITLE = 72;

  private ShortText() {}

  /** A repository's or a kind's name within a sentence. */
  static String name(String name) {
    return cut(name, NAME);
  }

  /** An item's title within a sentence. */
  static String title(String title) {
    return cut(title, TITLE);
  }

  private static String cut(String text, int most) {
    String line = VisibleText.of(text).strip();
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}

package io.github.containers.backlog.report;

/**
 * Text from strangers as one line that does nothing but be read: no control character, no override
 * of the reading direction, no invisible mark. Whoever shows it escapes it for the format besides.
 */
public final class VisibleText {

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int DROPPED = -1;

  private VisibleText() {}

  /**
   * The text on one line. Line breaks and tabs become spaces, half of a surrogate pair becomes
   * U+FFFD; other control and format characters are dropped, but for the joiner within emoji.
   */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(VisibleText::visible)
        .filter(c -> c != DROPPED)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static int visible(int c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x85) {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.CONTROL -> DROPPED;
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER ? c : DROPPED;
      case Character.SURROGATE -> REPLACEMENT;
      default -> c;
    };
  }
}

package io.github.containers.backlog.report;

import java.util.regex.Pattern;

/**
 * Text from strangers as one line that does nothing but be read: no control character and nothing
 * that turns the reading direction. Whoever shows it escapes it for the format besides.
 */
public final class VisibleText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Letters that nobody sees; behind a black flag some of them say whose flag it is. */
  private static final Pattern TAGS =
      Pattern.compile("(\\x{1F3F4}[\\x{E0020}-\\x{E007F}]{1,8})|[\\x{E0000}-\\x{E007F}]+");

  private VisibleText() {}

  /**
   * The text on one line. Line breaks and tabs become spaces, half of a surrogate pair and what is
   * no character become U+FFFD; control characters, marks, overrides and isolates of direction, and
   * what is there to hide text in are dropped.
   */
  public static String of(String text) {
    return isPlain(text) ? text : cleaned(text);
  }

  /** Whether it is printable ASCII, as most of it is: there is nothing to be done then. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    TAGS.matcher(text)
        .replaceAll("$1")
        .codePoints()
        .filter(c -> isBreak(c) || !isDropped(c))
        .forEach(c -> visible.appendCodePoint(shown(c)));
    return visible.toString();
  }

  private static int shown(int c) {
    if (isBreak(c)) {
      return ' ';
    }
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return half || (c & 0xFFFE) == 0xFFFE ? REPLACEMENT : c;
  }

  private static boolean isBreak(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Unicode Standard Annex 9: the explicit directional formatting characters. */
  private static boolean isDropped(int c) {
    boolean override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean mark = c == 0x200E || c == 0x200F || c == 0x061C;
    return override || mark || c == BYTE_ORDER_MARK || Character.isISOControl(c) || hides(c);
  }

  /** Unicode's deprecated format characters and those of formulas and annotations. */
  private static boolean hides(int c) {
    boolean deprecated = c >= 0x206A && c <= 0x206F;
    boolean annotation = c >= 0xFFF9 && c <= 0xFFFB;
    return deprecated || annotation || c == 0x180E || (c >= 0x2061 && c <= 0x2064);
  }
}

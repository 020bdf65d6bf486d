package io.github.containers.backlog.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Several texts in one: fields end at a unit separator or at the end of their line. What would be
 * mistaken for either is escaped with a backslash, and so is NUL, which SQL functions stop at.
 */
final class Fields {

  static final char SEPARATOR = '\u001f';
  static final char END = '\n';
  private static final char ESCAPE = '\\';

  /** What stands for each of the escaped characters, behind a backslash. */
  private static final String ESCAPED = "\\\u001f\n\0";

  private static final String STANDING_FOR_THEM = "\\un0";

  private Fields() {}

  /** One a line. */
  static String join(Collection<String> values) {
    StringBuilder text = new StringBuilder();
    for (String value : values) {
      append(text, value);
      text.append(END);
    }
    return text.toString();
  }

  /** The reverse of {@link #join}. */
  static List<String> split(String text) {
    List<String> values = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf(END, from);
      values.add(unescape(text.substring(from, end)));
      from = end + 1;
    }
    return values;
  }

  static void append(StringBuilder text, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int special = c < ' ' || c == ESCAPE ? ESCAPED.indexOf(c) : -1;
      if (special < 0) {
        text.append(c);
      } else {
        text.append(ESCAPE).append(STANDING_FOR_THEM.charAt(special));
      }
    }
  }

  static String unescape(String field) {
    int escape = field.indexOf(ESCAPE);
    if (escape < 0) {
      return field;
    }
    StringBuilder value = new StringBuilder(field.length()).append(field, 0, escape);
    for (int i = escape; i < field.length(); i++) {
      char c = field.charAt(i);
      value.append(c == ESCAPE ? ESCAPED.charAt(STANDING_FOR_THEM.indexOf(field.charAt(++i))) : c);
    }
    return value.toString();
  }

  /**
   * The text with U+FFFD for every surrogate without its other half: such a text has no UTF-8, in
   * which everything is stored.
   */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceLoneSurrogates(text);
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text) {
    StringBuilder value = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
        .forEach(value::appendCodePoint);
    return value.toString();
  }
}

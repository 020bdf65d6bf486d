package io.github.containers.backlog.render.html;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Writes JSON that can stand inside a script element of a page: whatever a stranger wrote, it holds
 * no {@code <}, so that it never ends the element.
 */
final class ScriptJson {

  private final StringBuilder text = new StringBuilder();

  /** A member of an object, with its comma where one is due. */
  ScriptJson name(String name) {
    comma();
    string(name);
    text.append(':');
    return this;
  }

  ScriptJson begin(char bracket) {
    text.append(bracket);
    return this;
  }

  ScriptJson end(char bracket) {
    text.append(bracket);
    return this;
  }

  /** A list with an entry for each of these. */
  <T> ScriptJson list(List<T> entries, BiConsumer<ScriptJson, T> write) {
    text.append('[');
    for (T entry : entries) {
      comma();
      write.accept(this, entry);
    }
    text.append(']');
    return this;
  }

  /** A number with at most one decimal. */
  ScriptJson number(double number) {
    String decimal = String.format(Locale.ROOT, "%.1f", number);
    text.append(decimal.endsWith(".0") ? decimal.substring(0, decimal.length() - 2) : decimal);
    return this;
  }

  ScriptJson nothing() {
    text.append("null");
    return this;
  }

  ScriptJson string(String value) {
    text.append('"');
    value.chars().forEach(c -> append((char) c));
    text.append('"');
    return this;
  }

  private void append(char c) {
    if (c == '"' || c == '\\') {
      text.append('\\').append(c);
    } else if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      text.append(c);
    }
  }

  /** Between entries and members a comma; none behind a bracket or a colon. */
  ScriptJson comma() {
    char last = text.isEmpty() ? '[' : text.charAt(text.length() - 1);
    if (last != '[' && last != '{' && last != ':') {
      text.append(',');
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

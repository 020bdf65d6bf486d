package io.github.containers.backlog.cli;

import java.util.regex.Pattern;

/** Text as it is typed at a shell's prompt. */
final class ShellText {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private ShellText() {}

  /** One word, in single quotes where it needs them. */
  static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}

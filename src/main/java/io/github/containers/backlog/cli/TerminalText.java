package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.VisibleText;
import java.util.regex.Pattern;

/** Makes text from anywhere safe for a terminal, and for the log of a workflow. */
final class TerminalText {

  /**
   * What a runner of GitHub's obeys: a line that begins with {@code ::}, behind any kind of space,
   * and a word may come to begin a line, and {@code ##[} anywhere.
   */
  private static final Pattern COMMAND = Pattern.compile("(?<![^\\s\\p{Z}]):(?=:)|##(?=\\[)");

  private TerminalText() {}

  /** On one line. */
  static String line(String text) {
    String visible = VisibleText.of(text);
    return visible.contains("::") || visible.contains("##[")
        ? COMMAND.matcher(visible).replaceAll("$0 ")
        : visible;
  }

  /** On as many lines as it has. */
  static String lines(String text) {
    return String.join("\n", text.lines().map(TerminalText::line).toList());
  }
}

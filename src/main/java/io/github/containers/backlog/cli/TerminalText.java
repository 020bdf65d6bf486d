package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.VisibleText;

/** Makes text from anywhere safe for a terminal. */
final class TerminalText {

  private TerminalText() {}

  /** On one line. */
  static String line(String text) {
    return VisibleText.of(text);
  }

  /** On as many lines as it has. */
  static String lines(String text) {
    return String.join("\n", text.lines().map(VisibleText::of).toList());
  }
}

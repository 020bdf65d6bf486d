package io.github.containers.backlog.cli;

import java.io.PrintWriter;

/** Prints sentences for a person at a terminal. */
final class Prose {

  private Prose() {}

  /** In lines of whole words, of so many characters at most where no word is longer. */
  static void print(String text, int width, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (String word : TerminalText.line(text).split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        out.print(line + "\n");
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.print(line + "\n");
  }
}

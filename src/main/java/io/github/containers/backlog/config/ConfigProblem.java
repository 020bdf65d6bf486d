package io.github.containers.backlog.config;

import org.jspecify.annotations.Nullable;

/**
 * One mistake in a configuration.
 *
 * @param file the file's name as the user gave it
 * @param line where it is, from 1; 0 where the file as a whole is meant
 * @param column where it is in the line, from 1, in Unicode code points; 0 with line 0
 * @param message what is wrong
 * @param hint what was probably meant or what to write instead; null where there is none
 * @param sourceLine that line of the file as it is, unsafe to print; null with line 0
 */
public record ConfigProblem(
    String file,
    int line,
    int column,
    String message,
    @Nullable String hint,
    @Nullable String sourceLine) {

  /** Longest part of a line that is shown, and how much of it stands before the caret. */
  private static final int SHOWN = 100;

  private static final int BEFORE_CARET = 60;

  static ConfigProblem ofFile(String file, String message, @Nullable String hint) {
    return new ConfigProblem(file, 0, 0, message, hint, null);
  }

  Position position() {
    return new Position(line, column);
  }

  /**
   * The problem for a person: the place and what is wrong, then the line with a caret and the hint.
   * Lines end in {@code \n}. Nothing in it can change a terminal's state.
   */
  public String render() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    String first = QuotedText.of(place + ": " + message) + "\n";
    String advice = hint == null ? "" : " " + QuotedText.of(hint);
    if (sourceLine == null) {
      return advice.isEmpty() ? first : first + " " + advice + "\n";
    }
    String margin = "  " + line + " | ";
    String caretMargin = " ".repeat(margin.length() - 2) + "| ";
    return first + excerpt(margin, caretMargin, sourceLine) + "^" + advice + "\n";
  }

  /** The line, or the part around the column, and the spaces up to the caret. */
  private String excerpt(String margin, String caretMargin, String whole) {
    int[] codePoints = QuotedText.of(whole).codePoints().toArray();
    int start = codePoints.length <= SHOWN ? 0 : Math.max(0, column - 1 - BEFORE_CARET);
    int end = Math.min(codePoints.length, start + SHOWN);
    String shown =
        (start > 0 ? "…" : "")
            + new String(codePoints, start, end - start)
            + (end < codePoints.length ? "…" : "");
    int indent = column - 1 - start + (start > 0 ? 1 : 0);
    return (margin + shown).stripTrailing() + "\n" + caretMargin + " ".repeat(indent);
  }
}

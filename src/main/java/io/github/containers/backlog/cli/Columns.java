package io.github.containers.backlog.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Lines whose parts stand below each other. */
final class Columns {

  private static final String GAP = "  ";

  private Columns() {}

  /**
   * Aligned to the left, safe for a terminal.
   *
   * @param lines each with its parts; the last one may be as long as it likes
   */
  static String aligned(List<List<String>> lines, String indent) {
    List<List<String>> safe =
        lines.stream().map(line -> line.stream().map(SafeText::line).toList()).toList();
    int columns = safe.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = IntStream.range(0, columns).map(column -> width(safe, column)).toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> line : safe) {
      StringBuilder row = new StringBuilder(indent);
      for (int column = 0; column < line.size(); column++) {
        String part = line.get(column);
        row.append(column == 0 ? "" : GAP).append(part);
        row.append(" ".repeat(Math.max(0, widths[column] - length(part))));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** The last part of a line makes nothing wider. */
  private static int width(List<List<String>> lines, int column) {
    return lines.stream()
        .filter(line -> line.size() > column + 1)
        .mapToInt(line -> length(line.get(column)))
        .max()
        .orElse(0);
  }

  /** The text, with an ellipsis in place of what is too much. */
  static String cut(String text, int longest) {
    return length(text) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}

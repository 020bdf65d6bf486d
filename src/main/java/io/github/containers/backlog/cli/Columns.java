package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines whose parts stand below each other. */
final class Columns {

  private static final String GAP = "  ";

  /** Less than that says too little of a title. */
  private static final int SHORTEST_END = 24;

  private static final char UNBREAKABLE = '\u00a0';

  private Columns() {}

  /**
   * Aligned to the left, safe for a terminal.
   *
   * @param lines each with its parts; the last one may be as long as it likes
   */
  static String aligned(List<List<String>> lines, String indent) {
    List<List<String>> safe =
        lines.stream().map(line -> line.stream().map(TerminalText::line).toList()).toList();
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

  /**
   * The same within the room there is: the last part is cut. Where it would lose too much, it
   * stands behind the first part, and what stands between them on a line of its own.
   *
   * @param lines each with as many parts, at least two
   */
  static String fitting(List<List<String>> lines, String indent, int room) {
    List<List<String>> safe =
        lines.stream().map(line -> line.stream().map(TerminalText::line).toList()).toList();
    int columns = safe.stream().mapToInt(List::size).max().orElse(0);
    int before =
        indent.length()
            + IntStream.range(0, columns - 1).map(it -> width(safe, it) + GAP.length()).sum();
    if (before <= room - SHORTEST_END) {
      return aligned(safe.stream().map(line -> cutEnd(line, room - before)).toList(), indent);
    }
    List<List<String>> ends =
        safe.stream().map(line -> List.of(line.get(0), line.get(line.size() - 1))).toList();
    int behindFirst = indent.length() + width(ends, 0) + GAP.length();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < safe.size(); i++) {
      List<String> end = cutEnd(ends.get(i), Math.max(SHORTEST_END, room - behindFirst));
      List<String> between = safe.get(i).subList(1, safe.get(i).size() - 1);
      text.append(aligned(List.of(end), indent)).append(listed(between, indent + "  ", room));
    }
    return text.toString();
  }

  /** Parts in a sentence; short ones are not torn apart. */
  private static String listed(List<String> parts, String indent, int room) {
    String sentence =
        parts.stream()
            .map(part -> length(part) < SHORTEST_END ? part.replace(' ', UNBREAKABLE) : part)
            .collect(joining(", "));
    return wrapped(sentence, indent, room).replace(UNBREAKABLE, ' ');
  }

  private static List<String> cutEnd(List<String> line, int longest) {
    List<String> cut = new ArrayList<>(line);
    cut.add(cut(cut.remove(cut.size() - 1), longest));
    return cut;
  }

  /** A sentence in lines that fit, where its words allow it; no line at all of an empty one. */
  static String wrapped(String sentence, String indent, int room) {
    StringBuilder text = new StringBuilder();
    StringBuilder row = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      if (!row.isEmpty() && indent.length() + length(row + " " + word) > room) {
        text.append(indent).append(row).append('\n');
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    return row.isEmpty()
        ? text.toString()
        : text.append(indent).append(row).append('\n').toString();
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

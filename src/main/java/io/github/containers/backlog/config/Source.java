package io.github.containers.backlog.config;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The text of a configuration, which knows the line and column of each of its code points. */
final class Source {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final String text;
  private final int[] codePoints;
  private final int[] lineStarts;
  // A line is cut out once, for a long one may have many problems.
  private final Map<Integer, String> lines = new HashMap<>();

  private Source(String file, String text) {
    this.file = file;
    this.text = text;
    this.codePoints = text.codePoints().toArray();
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, codePoints.length)
                    .filter(index -> codePoints[index] == '\n')
                    .map(index -> index + 1))
            .toArray();
  }

  /** The text without a byte order mark, and with {@code \n} for every line end. */
  static Source of(String file, String text) {
    String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new Source(file, body.replace("\r\n", "\n").replace('\r', '\n'));
  }

  String text() {
    return text;
  }

  int length() {
    return codePoints.length;
  }

  int codePointAt(int index) {
    return codePoints[index];
  }

  /** Where the code point of that index stands; the place after the last for any higher one. */
  Position positionOf(int index) {
    int bounded = Math.max(0, Math.min(index, codePoints.length));
    int found = Arrays.binarySearch(lineStarts, bounded);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, bounded - lineStarts[line] + 1);
  }

  /** A problem at the code point of that index. */
  ConfigProblem problem(int index, String message, @Nullable String hint) {
    Position at = positionOf(index);
    return new ConfigProblem(file, at.line(), at.column(), message, hint, line(at.line()));
  }

  private String line(int number) {
    return lines.computeIfAbsent(number, this::cut);
  }

  private String cut(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] - 1 : codePoints.length;
    return new String(codePoints, start, end - start);
  }
}

package io.github.containers.backlog.config;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Finds for each code point of a scalar's value the code point of the file that it came from. YAML
 * keeps only where a scalar starts and ends; in between it drops indentation, folds line ends and
 * resolves escapes.
 */
final class ScalarIndexes {

  private final Source source;
  private final int end;
  private int at;

  private ScalarIndexes(Source source, int at, int end) {
    this.source = source;
    this.at = at;
    this.end = end;
  }

  /** One index for each code point of the value, and one for the place behind the last. */
  static int[] of(ScalarNode node, Source source) {
    int start = node.getStartMark().getIndex();
    ScalarIndexes indexes =
        new ScalarIndexes(source, start, Math.min(node.getEndMark().getIndex(), source.length()));
    indexes.skipProperties();
    indexes.skipHeader(node.getScalarStyle());
    int[] value = node.getValue().codePoints().toArray();
    return node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
        ? indexes.ofEscaped(value)
        : indexes.ofPlain(value, node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED);
  }

  /** Skips an anchor and a tag. */
  private void skipProperties() {
    while (at < end && (source.codePointAt(at) == '&' || source.codePointAt(at) == '!')) {
      while (at < end && !isBlank(source.codePointAt(at))) {
        at++;
      }
      skipBlanks();
    }
  }

  /** Skips the opening quote, or the first line of a block with its indicators and comment. */
  private void skipHeader(ScalarStyle style) {
    switch (style) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
      case LITERAL, FOLDED -> {
        while (at < end && source.codePointAt(at) != '\n') {
          at++;
        }
        at++;
      }
      default -> {}
    }
  }

  /** Everything but white space stands in the file as in the value, in the same order. */
  private int[] ofPlain(int[] value, boolean quoted) {
    int[] indexes = new int[value.length + 1];
    for (int i = 0; i < value.length; i++) {
      if (!isBlank(value[i])) {
        skipTo(value[i]);
      }
      indexes[i] = Math.min(at, end);
      boolean same = at < end && source.codePointAt(at) == value[i];
      // A quote in single quotes is written twice.
      at += !same ? 0 : quoted && value[i] == '\'' ? 2 : 1;
    }
    indexes[value.length] = Math.min(at, end);
    return indexes;
  }

  private void skipTo(int codePoint) {
    while (at < end && source.codePointAt(at) != codePoint) {
      at++;
    }
  }

  private int[] ofEscaped(int[] value) {
    int[] indexes = new int[value.length + 1];
    for (int i = 0; i < value.length; i++) {
      skipContinuedLines();
      if (!isBlank(value[i])) {
        skipBlanks();
      }
      indexes[i] = Math.min(at, end);
      at += at < end && sameOrEscape(value[i]) ? lengthAt(at) : 0;
    }
    indexes[value.length] = Math.min(at, end);
    return indexes;
  }

  private boolean sameOrEscape(int codePoint) {
    return source.codePointAt(at) == '\\' || source.codePointAt(at) == codePoint;
  }

  /** How long the code point at that index is written: an escape is longer than one. */
  private int lengthAt(int index) {
    if (source.codePointAt(index) != '\\' || index + 1 >= end) {
      return 1;
    }
    return switch (source.codePointAt(index + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  /** A backslash at the end of a line joins it to the next. */
  private void skipContinuedLines() {
    while (at + 1 < end && source.codePointAt(at) == '\\' && source.codePointAt(at + 1) == '\n') {
      at += 2;
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (at < end && isBlank(source.codePointAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(int codePoint) {
    return codePoint == ' ' || codePoint == '\n' || codePoint == '\t';
  }
}

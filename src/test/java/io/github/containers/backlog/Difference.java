package io.github.containers.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says where two files differ first, for a person to read. */
final class Difference {

  private static final int CONTEXT = 3;
  private static final int WIDTH = 300;

  private Difference() {}

  /**
   * The first difference of two files that are not the same.
   *
   * @param expected null where the file is not expected at all
   * @param actual null where the file was not produced
   */
  static String between(String name, byte @Nullable [] expected, byte @Nullable [] actual) {
    if (expected == null) {
      return name + ": produced, but not expected (there is no such file)";
    }
    if (actual == null) {
      return name + ": expected, but not produced";
    }
    Optional<List<String>> want = lines(expected);
    Optional<List<String>> got = lines(actual);
    return want.isPresent() && got.isPresent()
        ? name + ofLines(want.get(), got.get())
        : name + ofBytes(expected, actual);
  }

  private static String ofLines(List<String> want, List<String> got) {
    int first = 0;
    while (first < want.size() && first < got.size() && want.get(first).equals(got.get(first))) {
      first++;
    }
    StringBuilder text = new StringBuilder(": differs from line " + (first + 1) + " on");
    append(text, ' ', want, first - CONTEXT, first);
    append(text, '-', want, first, first + CONTEXT);
    append(text, '+', got, first, first + CONTEXT);
    return text.toString();
  }

  private static void append(StringBuilder text, char mark, List<String> lines, int from, int to) {
    IntStream.range(Math.max(0, from), Math.min(to, lines.size()))
        .mapToObj(i -> String.format(Locale.ROOT, "\n%c %4d  %s", mark, i + 1, lines.get(i)))
        .forEach(text::append);
  }

  private static String ofBytes(byte[] expected, byte[] actual) {
    return String.format(
        Locale.ROOT,
        ": %d bytes expected, %d produced; they differ from byte %d on",
        expected.length,
        actual.length,
        Arrays.mismatch(expected, actual));
  }

  /** The lines with all that is invisible shown; empty where the bytes are no text. */
  private static Optional<List<String>> lines(byte[] content) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (text.indexOf('\0') >= 0) {
        return Optional.empty();
      }
      List<String> lines = new ArrayList<>();
      Arrays.stream(text.split("\n", -1)).map(Difference::visible).forEach(lines::add);
      endOfFile(lines);
      return Optional.of(lines);
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  /** Says so where the last line has no end; otherwise drops the nothing that follows it. */
  private static void endOfFile(List<String> lines) {
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + "<no newline at the end>");
    }
  }

  private static String visible(String line) {
    StringBuilder shown = new StringBuilder();
    line.stripTrailing().codePoints().forEach(c -> append(shown, c));
    line.substring(line.stripTrailing().length())
        .codePoints()
        .forEach(c -> append(shown, c == ' ' ? '\u00b7' : c));
    return shown.length() <= WIDTH ? shown.toString() : shown.substring(0, WIDTH) + "...";
  }

  private static void append(StringBuilder shown, int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.CONTROL || type == Character.FORMAT) {
      shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
    } else {
      shown.appendCodePoint(codePoint);
    }
  }
}

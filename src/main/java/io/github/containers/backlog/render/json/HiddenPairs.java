package io.github.containers.backlog.render.json;

import io.github.containers.backlog.report.VisibleText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Does for surrogate pairs what {@link HiddenCharacters} does for single characters, which is all
 * that Jackson asks about: letters that nobody sees are written as their numbers. In JSON pairs
 * stand in strings only.
 */
final class HiddenPairs extends FilterWriter {

  private static final char NONE = 0;

  /** The first half of a pair whose second half comes with the next call. */
  private char half = NONE;

  HiddenPairs(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char next = (char) c;
    if (half != NONE) {
      pair(half, next);
      half = NONE;
    } else if (Character.isHighSurrogate(next)) {
      half = next;
    } else {
      out.write(next);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int done = from;
    for (int i = from; i < from + length; i++) {
      if (half != NONE || Character.isHighSurrogate(text[i])) {
        out.write(text, done, i - done);
        write(text[i]);
        done = i + 1;
      }
    }
    out.write(text, done, from + length - done);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length).toCharArray(), 0, length);
  }

  private void pair(char high, char low) throws IOException {
    String pair = String.valueOf(new char[] {high, low});
    boolean seen = VisibleText.of(pair).equals(pair);
    out.write(seen ? pair : String.format(Locale.ROOT, "\\u%04x\\u%04x", (int) high, (int) low));
  }
}

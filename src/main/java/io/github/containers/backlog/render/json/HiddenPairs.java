package io.github.containers.backlog.render.json;

import io.github.containers.backlog.report.VisibleText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Does for surrogate pairs what {@link HiddenCharacters} does for single characters, which is all
 * that Jackson asks about: letters that nobody sees are written as their numbers, and so is half of
 * a pair, which no encoding has. In JSON they stand in strings only, so something follows.
 */
final class HiddenPairs extends FilterWriter {

  private static final char NONE = 0;

  /** The first half of a pair whose second half may come with the next call. */
  private char half = NONE;

  HiddenPairs(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char next = (char) c;
    char before = half;
    half = NONE;
    if (before != NONE && Character.isLowSurrogate(next)) {
      pair(before, next);
      return;
    }
    if (before != NONE) {
      out.write(number(before));
    }
    if (Character.isHighSurrogate(next)) {
      half = next;
    } else {
      out.write(Character.isLowSurrogate(next) ? number(next) : String.valueOf(next));
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int done = from;
    for (int i = from; i < from + length; i++) {
      if (half != NONE || Character.isSurrogate(text[i])) {
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
    out.write(VisibleText.of(pair).equals(pair) ? pair : number(high) + number(low));
  }

  private static String number(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }
}

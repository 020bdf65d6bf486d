package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.VisibleText;
import java.util.function.Predicate;

/**
 * How much room text takes, roughly and rather too much than too little: whoever opens the slides
 * has other fonts, and this machine may have none.
 */
final class Fit {

  private static final String NARROW = "iljtf.,:;'|!()[] -I/";
  private static final String WIDE = "mwMW@%";
  private static final int FIRST_IDEOGRAPH = 0x1100;
  private static final double BOLD = 1.1;
  private static final double ROUNDING = 0.01;

  private Fit() {}

  /** Its width in points. */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(Fit::ems).sum();
  }

  /** The size of regular letters that are as wide as bold ones of this size. */
  static double bold(double size) {
    return size * BOLD;
  }

  /** On how many lines it runs. */
  static int lines(String text, double size, double width) {
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ", -1)) {
      double needed = width(word, size);
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      // A word that is too long for a line is broken.
      lines += (int) (needed / width);
      used += (needed % width) + width(" ", size);
    }
    return lines;
  }

  /** On one line, without what does anything but be read; cut with an ellipsis where too wide. */
  static String line(String text, double size, double width) {
    return cut(text, cut -> width(cut, size) <= width + ROUNDING);
  }

  /** The same on a few lines. */
  static String lines(String text, double size, double width, int most) {
    return cut(text, cut -> lines(cut, size, width) <= most);
  }

  private static String cut(String text, Predicate<String> fits) {
    String line = VisibleText.of(text).strip();
    if (fits.test(line)) {
      return line;
    }
    int low = 0;
    int high = line.codePointCount(0, line.length());
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits.test(start(line, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return start(line, low);
  }

  private static String start(String line, int many) {
    return line.substring(0, line.offsetByCodePoints(0, many)).stripTrailing() + "…";
  }

  private static double ems(int c) {
    if (NARROW.indexOf(c) >= 0) {
      return 0.4;
    }
    if (c >= FIRST_IDEOGRAPH) {
      return c < 0x2000 || (c > 0x2010 && c < 0x2040) ? 0.6 : 1.1;
    }
    return WIDE.indexOf(c) >= 0 ? 0.98 : Character.isUpperCase(c) ? 0.74 : 0.62;
  }
}

package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Chart;
import java.util.List;
import java.util.Locale;

/**
 * A chart as the page draws it: its heights are pixels, its widths shares of whatever there is, so
 * that texts stay readable on a phone.
 *
 * @param chart what it shows
 * @param rows the marks of the vertical axis
 * @param marks the marks of the horizontal axis
 * @param bars columns
 * @param bands where curves may lie
 * @param strokes curves
 * @param flags what happened meanwhile
 * @param labels the names at the ends of the curves
 * @param keys the same as a list
 * @param values what the pointer and the keyboard show, as JSON
 */
public record Plot(
    Chart chart,
    List<Row> rows,
    List<Mark> marks,
    List<Bar> bars,
    List<Stroke> bands,
    List<Stroke> strokes,
    List<Flag> flags,
    List<EndLabel> labels,
    List<Key> keys,
    String values) {

  /** Its height without the marks below. */
  public static final int HEIGHT = 260;

  /** How high the marks below are. */
  public static final int BELOW = 26;

  /** Room above, that no curve is cut. */
  static final int ABOVE = 10;

  private static final double WIDTH_OF_A_LETTER = 7.6;

  /** Copies the lists. */
  public Plot {
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
    bars = List.copyOf(bars);
    bands = List.copyOf(bands);
    strokes = List.copyOf(strokes);
    flags = List.copyOf(flags);
    labels = List.copyOf(labels);
    keys = List.copyOf(keys);
  }

  /** A hairline: {@code y} from above, what it says, and whether it is 0. */
  public record Row(String y, String name, boolean zero) {}

  /**
   * A mark below.
   *
   * @param x in per cent of the width
   * @param name what it says
   * @param anchor which part of the text stands there: {@code start}, {@code middle}, {@code end}
   * @param spare whether it gives way where there is little room
   */
  public record Mark(String x, String name, String anchor, boolean spare) {

    static Mark at(double x, String name, boolean spare) {
      String anchor = x > 970 ? "end" : x < 20 ? "start" : "middle";
      return new Mark(number(x / 10) + "%", name, anchor, spare);
    }
  }

  /** A column, in thousandths of the width and in pixels. */
  public record Bar(String style, String x, String y, String width, String height) {}

  /**
   * Something that happened.
   *
   * @param x when, in per cent of the width
   * @param y where its text stands, from above in pixels
   * @param text what
   * @param left whether the text stands to the left of it
   */
  public record Flag(String x, String y, String text, boolean left) {}

  /** A curve, or the outline of a band, as an SVG path. */
  public record Stroke(String style, String path) {}

  /** A name at the end of a curve, and where the curve ends. */
  public record EndLabel(String style, String name, String value, String y, String end) {}

  /** A line of the legend. */
  public record Key(String style, String name, String value) {}

  /** The height of the whole drawing. */
  public int height() {
    return ABOVE + HEIGHT + BELOW;
  }

  /** Where the marks below are written. */
  public int baseline() {
    return ABOVE + HEIGHT + BELOW - 8;
  }

  /** How wide the column of the vertical axis must be. */
  public int axisWidth() {
    int longest = rows.stream().mapToInt(row -> row.name().length()).max().orElse(1);
    return (int) Math.ceil(longest * WIDTH_OF_A_LETTER) + 10;
  }

  /** How wide the column of the names must be; 0 where there are none. */
  public int labelsWidth() {
    int longest =
        labels.stream()
            .mapToInt(label -> label.name().length() + 1 + label.value().length())
            .max()
            .orElse(0);
    return longest == 0 ? 0 : (int) Math.ceil(longest * WIDTH_OF_A_LETTER) + 26;
  }

  /** Whether there is anything to see. */
  public boolean empty() {
    return strokes.isEmpty() && bars.isEmpty();
  }

  static String number(double value) {
    String decimal = String.format(Locale.ROOT, "%.1f", value);
    return decimal.endsWith(".0") ? decimal.substring(0, decimal.length() - 2) : decimal;
  }
}

package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Chart;
import java.awt.geom.Rectangle2D;

/** What all charts have in common: paper, title, subtitle, source, and where the rest goes. */
final class Frame {

  static final int WIDTH = 900;
  static final int HEIGHT = 480;
  static final double MARGIN = 20;
  static final double RIGHT = WIDTH - MARGIN;
  static final double TOP = 77;
  static final double BELOW = 53;

  private static final double TITLE_BASELINE = 32.5;
  private static final double SUBTITLE_BASELINE = 52;
  private static final double SOURCE_ABOVE_BOTTOM = 14;

  private Frame() {}

  static void draw(Chart chart, int height, Pen pen) {
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height), Ink.PAPER);
    write(chart.title(), TextStyle.TITLE, TITLE_BASELINE, pen);
    write(chart.subtitle(), TextStyle.SUBTITLE, SUBTITLE_BASELINE, pen);
    write(chart.source(), TextStyle.SOURCE, height - SOURCE_ABOVE_BOTTOM, pen);
  }

  /** Says in the middle that there is nothing to show. */
  static void drawEmpty(int height, Pen pen) {
    drawInTheMiddle("No items yet", height, pen);
  }

  /** Says in the middle that there is too little to show. */
  static void drawNotEnough(int height, Pen pen) {
    drawInTheMiddle("Too few items yet", height, pen);
  }

  private static void drawInTheMiddle(String text, int height, Pen pen) {
    pen.writeCentred(
        pen.typeface().of(text, TextStyle.EMPTY),
        Ink.MUTED,
        WIDTH / 2.0,
        (TOP + height - BELOW) / 2);
  }

  private static void write(String text, TextStyle style, double baseline, Pen pen) {
    pen.write(
        pen.typeface().within(RIGHT - MARGIN, text, style),
        style == TextStyle.TITLE ? Ink.STRONG : Ink.MUTED,
        MARGIN,
        baseline);
  }
}

package io.github.containers.backlog.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws on a page, whatever it is made of. */
final class Pen {

  private final Graphics2D g2;
  private final Typeface typeface;

  Pen(Graphics2D g2, Typeface typeface) {
    this.g2 = g2;
    this.typeface = typeface;
  }

  Graphics2D g2() {
    return g2;
  }

  Typeface typeface() {
    return typeface;
  }

  /** Writes a text that begins at x. */
  void write(Lettering text, Color ink, double x, double baseline) {
    g2.setPaint(ink);
    text.draw(g2, x, baseline);
  }

  /** Writes a text that ends at x. */
  void writeEndingAt(Lettering text, Color ink, double x, double baseline) {
    write(text, ink, x - text.width(), baseline);
  }

  /** Writes a text whose middle is at x. */
  void writeCentred(Lettering text, Color ink, double x, double baseline) {
    write(text, ink, x - text.width() / 2, baseline);
  }

  /** Blanks out what lies behind a text that will begin at x. */
  void clear(Lettering text, TextStyle style, double x, double baseline) {
    double height = style.size * 1.2;
    fill(new Rectangle2D.Double(x - 3, baseline - style.size, text.width() + 6, height), Ink.PAPER);
  }

  void fill(Shape shape, Color ink) {
    g2.setPaint(ink);
    g2.fill(shape);
  }

  void line(double x1, double y1, double x2, double y2, Color ink, float width, float... dash) {
    g2.setPaint(ink);
    g2.setStroke(
        new BasicStroke(
            width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            dash.length == 0 ? null : dash,
            0));
    g2.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void stroke(Shape path, Color ink, BasicStroke stroke) {
    g2.setPaint(ink);
    g2.setStroke(stroke);
    g2.draw(path);
  }

  void outline(Shape shape, Color ink, float width) {
    g2.setPaint(ink);
    g2.setStroke(new BasicStroke(width));
    g2.draw(shape);
  }
}

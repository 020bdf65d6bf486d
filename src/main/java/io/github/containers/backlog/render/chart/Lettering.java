package io.github.containers.backlog.render.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of text, laid out: which glyphs, from which font, where. The same layout serves every
 * format, so that a text is as wide in the picture as it was measured.
 */
final class Lettering {

  private static final double GAP = 8;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Glyphs of one font and direction, and how far from the start of the line they begin. */
  record Run(GlyphVector glyphs, double offset) {}

  /** Characters that one font shows in one direction; odd levels run from right to left. */
  private record Part(int start, int end, int level, boolean needsFallback) {

    boolean continuesAt(int next, String text, Font font, Bidi bidi) {
      return bidi.getLevelAt(next) == level && lacks(font, text, next) == needsFallback;
    }
  }

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private double width;

  /**
   * Lays out a text.
   *
   * @param text what to write
   * @param font the font to write it in
   * @param fallback the font for characters that the first one lacks
   */
  Lettering(String text, Font font, Font fallback) {
    this.text = text;
    if (!text.isEmpty()) {
      inVisualOrder(text, font).forEach(part -> add(part, part.needsFallback() ? fallback : font));
    }
  }

  private Lettering(Lettering one, Lettering next, double gap) {
    text = one.text + "  " + next.text;
    runs.addAll(one.runs);
    next.runs.forEach(run -> runs.add(new Run(run.glyphs(), one.width + gap + run.offset())));
    width = one.width + gap + next.width;
  }

  /** Both in one line, each laid out for itself: a number stays right of a Hebrew name. */
  Lettering followedBy(Lettering next) {
    return new Lettering(this, next, GAP);
  }

  String text() {
    return text;
  }

  List<Run> runs() {
    return runs;
  }

  /** In pixels of the base size. */
  double width() {
    return width;
  }

  /** Draws it in the present colour, its baseline beginning at that point. */
  void draw(Graphics2D g2, double x, double baseline) {
    if (g2 instanceof SvgCanvas svg) {
      svg.drawLettering(this, x, baseline);
      return;
    }
    for (Run run : runs) {
      g2.fill(run.glyphs().getOutline((float) (x + run.offset()), (float) baseline));
    }
  }

  private void add(Part part, Font font) {
    int direction = part.level() % 2 == 0 ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT;
    GlyphVector glyphs =
        font.layoutGlyphVector(EXACT, text.toCharArray(), part.start(), part.end(), direction);
    runs.add(new Run(glyphs, width));
    width += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }

  private static List<Part> inVisualOrder(String text, Font font) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int next = text.offsetByCodePoints(at, 1);
      Part part = new Part(start, next, bidi.getLevelAt(at), lacks(font, text, at));
      if (next == text.length() || !part.continuesAt(next, text, font, bidi)) {
        parts.add(part);
        start = next;
      }
    }
    byte[] levels = new byte[parts.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) parts.get(i).level();
    }
    Part[] ordered = parts.toArray(Part[]::new);
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    return List.of(ordered);
  }

  private static boolean lacks(Font font, String text, int at) {
    return !font.canDisplay(text.codePointAt(at));
  }
}

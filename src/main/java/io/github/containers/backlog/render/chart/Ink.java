package io.github.containers.backlog.render.chart;

import java.awt.Color;

/** The colours of everything that is not a curve. */
final class Ink {

  static final Color PAPER = Color.WHITE;
  static final Color STRONG = new Color(0x1F2328);
  static final Color MUTED = new Color(0x6E7781);
  static final Color GRID = new Color(0xE7EAEE);
  static final Color ZERO = new Color(0xD0D7DE);
  static final Color DASH = new Color(0xAFB8C1);

  private Ink() {}

  /** That colour mixed with paper; 0 leaves it, 1 is paper. */
  static Color pale(Color colour, double share) {
    return new Color(
        mix(colour.getRed(), PAPER.getRed(), share),
        mix(colour.getGreen(), PAPER.getGreen(), share),
        mix(colour.getBlue(), PAPER.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}

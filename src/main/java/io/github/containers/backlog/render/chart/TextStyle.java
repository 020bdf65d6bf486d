package io.github.containers.backlog.render.chart;

/** How texts are written: in which of the bundled fonts, and how large in pixels of the base. */
enum TextStyle {
  TITLE(Face.SEMI_BOLD, 20),
  SUBTITLE(Face.REGULAR, 13),
  TICK(Face.REGULAR, 12.5f),
  LABEL(Face.SEMI_BOLD, 14),
  CELL(Face.REGULAR, 12.5f),
  CELL_FIGURE(Face.REGULAR_FIGURES, 12.5f),
  STRONG_CELL(Face.SEMI_BOLD, 12.5f),
  STRONG_CELL_FIGURE(Face.SEMI_BOLD_FIGURES, 12.5f),
  NOTE(Face.REGULAR, 12),
  EMPTY(Face.REGULAR, 16),
  SOURCE(Face.REGULAR, 11);

  /** A bundled font; figures are all equally wide, and there is nothing else in their fonts. */
  enum Face {
    REGULAR("Inter-Regular.ttf", false),
    SEMI_BOLD("Inter-SemiBold.ttf", true),
    REGULAR_FIGURES("Inter-Regular-Figures.ttf", false),
    SEMI_BOLD_FIGURES("Inter-SemiBold-Figures.ttf", true);

    final String file;
    final boolean bold;

    Face(String file, boolean bold) {
      this.file = file;
      this.bold = bold;
    }
  }

  private static final double CAP_HEIGHT = 0.727;

  final Face face;
  final float size;

  TextStyle(Face face, float size) {
    this.face = face;
    this.size = size;
  }

  /** How far below its middle a line of capitals and digits has its baseline (Inter's metrics). */
  double baselineBelowMiddle() {
    return CAP_HEIGHT * size / 2;
  }
}

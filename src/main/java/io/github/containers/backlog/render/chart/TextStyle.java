package io.github.containers.backlog.render.chart;

/** The sizes of letters, in pixels of the base size. */
enum TextStyle {
  TITLE(true, 20),
  SUBTITLE(false, 13),
  TICK(false, 12.5f),
  LABEL(true, 14),
  CELL(false, 12.5f),
  STRONG_CELL(true, 12.5f),
  NOTE(false, 12),
  EMPTY(false, 16),
  SOURCE(false, 11);

  private static final double CAP_HEIGHT = 0.727;

  final boolean semiBold;
  final float size;

  TextStyle(boolean semiBold, float size) {
    this.semiBold = semiBold;
    this.size = size;
  }

  /** How far below its middle a line of capitals and digits has its baseline (Inter's metrics). */
  double baselineBelowMiddle() {
    return CAP_HEIGHT * size / 2;
  }
}

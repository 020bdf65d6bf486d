package io.github.containers.backlog.render.slides;

import java.util.List;

/** A chart that the reader can edit: what it looks like, and the sheet with its figures. */
interface Plot {

  /** What stands in a cell without a value. */
  String EMPTY = "";

  /** DrawingML: the {@code c:chart} element. */
  String xml();

  /** The figures in words, for those who cannot see it. */
  String summary();

  /** The sheet that the chart's formulas name, row by row: strings and numbers. */
  List<List<Object>> sheet();

  /** Whether a cell has no value. */
  static boolean isEmpty(Object cell) {
    return cell.equals(EMPTY);
  }
}

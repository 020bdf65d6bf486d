package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.Numerals;
import io.github.containers.backlog.report.chart.Strip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures of the strips in columns: how many are open, and the ages in days. */
final class StripTable {

  private static final double GAP = 18;
  private static final double MARK = 9;

  private final List<String> titles = new ArrayList<>(List.of("open"));
  private final List<List<String>> rows;
  private final double[] rightEdges;
  private final double left;

  StripTable(List<Strip> strips, Typeface typeface) {
    Arrays.stream(AgeMark.values()).map(mark -> mark.title).forEach(titles::add);
    rows = strips.stream().map(StripTable::cells).toList();
    rightEdges = new double[titles.size()];
    double edge = Frame.RIGHT;
    for (int column = titles.size() - 1; column >= 0; column--) {
      rightEdges[column] = edge;
      edge -= width(column, typeface) + GAP;
    }
    left = Math.floor(edge);
  }

  /** Where it begins; what is left of it is free. */
  double left() {
    return left;
  }

  void drawTitles(double middle, Pen pen) {
    double baseline = middle + TextStyle.TICK.baselineBelowMiddle();
    for (int column = 0; column < titles.size(); column++) {
      Lettering title = pen.typeface().of(titles.get(column), TextStyle.TICK);
      pen.writeEndingAt(title, Ink.MUTED, rightEdges[column], baseline);
      if (column > 0) {
        double x = rightEdges[column] - title.width() - MARK;
        AgeMark.COLUMNS.get(column - 1).draw(x, middle, pen);
      }
    }
  }

  void drawRow(int row, TextStyle style, double middle, Pen pen) {
    for (int column = 0; column < titles.size(); column++) {
      pen.writeEndingAt(
          pen.typeface().of(rows.get(row).get(column), style),
          column == 0 ? Ink.MUTED : Ink.STRONG,
          rightEdges[column],
          middle + style.baselineBelowMiddle());
    }
  }

  private static List<String> cells(Strip strip) {
    List<String> cells = new ArrayList<>(List.of(Numerals.count(strip.open())));
    AgePercentiles ages = strip.ages();
    for (AgeMark mark : AgeMark.values()) {
      cells.add(ages == null ? "\u2013" : Numerals.days(mark.days.applyAsDouble(ages)));
    }
    return cells;
  }

  private double width(int column, Typeface typeface) {
    double title = typeface.of(titles.get(column), TextStyle.TICK).width();
    return rows.stream()
        .mapToDouble(row -> typeface.of(row.get(column), TextStyle.STRONG_CELL_FIGURE).width())
        .reduce(title + (column == 0 ? 0 : MARK * 1.6), Math::max);
  }
}

package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.Phrases;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** Sets a table: the first column to the left, numbers to the right, thin rules between rows. */
final class TablePainter {

  private static final Pattern NUMBER = Pattern.compile("[0-9+−–]");
  private static final double PADDING = 6;
  private static final double NARROW = 500;
  private static final double SMALLEST = 10;
  private static final double LONGEST_NAME = 140;

  private final List<String> columns;
  private final List<List<String>> rows;
  private final double size;
  private final double[] widths;

  private TablePainter(Table table, double width) {
    columns = table.columns();
    rows = table.rows().map(row -> row.stream().map(TablePainter::words).toList()).toList();
    double largest = width < NARROW ? 13 : 16;
    double fitting = largest;
    while (fitting > SMALLEST && needed(fitting) > width) {
      fitting--;
    }
    size = fitting;
    widths = widths(width);
  }

  /** The width that all columns need; names in the first may be cut. */
  private double needed(double letters) {
    double needed = Math.min(needed(0, letters), LONGEST_NAME);
    for (int i = 1; i < columns.size(); i++) {
      needed += needed(i, letters);
    }
    return needed;
  }

  private double needed(int column, double letters) {
    double widest =
        rows.stream().mapToDouble(row -> Fit.width(row.get(column), letters)).max().orElse(0);
    double head = Fit.width(columns.get(column), Fit.bold(letters));
    return Math.max(widest, head) + 2 * PADDING;
  }

  /** Sets it into the upper part of a place; gives its height. */
  static double paint(Table table, XSLFSlide slide, Rectangle2D at) {
    return new TablePainter(table, at.getWidth()).paint(slide, at);
  }

  /** What the others need, and the rest for the first: what it needs, or a third at least. */
  private double[] widths(double width) {
    double[] shares = new double[columns.size()];
    double others = 0;
    for (int i = 1; i < columns.size(); i++) {
      shares[i] = needed(i, size);
      others += shares[i];
    }
    double room = width - Math.min(needed(0, size), width / 3);
    double squeeze = Math.min(1, room / Math.max(1, others));
    shares[0] = width;
    for (int i = 1; i < columns.size(); i++) {
      shares[i] *= squeeze;
      shares[0] -= shares[i];
    }
    return shares;
  }

  private double paint(XSLFSlide slide, Rectangle2D at) {
    XSLFTable table = slide.createTable(rows.size() + 1, columns.size());
    double height = Math.min(size * 2.1, at.getHeight() / (rows.size() + 1));
    table.setAnchor(
        new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), height * (rows.size() + 1)));
    for (int column = 0; column < columns.size(); column++) {
      table.setColumnWidth(column, widths[column]);
    }
    for (int row = 0; row <= rows.size(); row++) {
      table.setRowHeight(row, height);
      for (int column = 0; column < columns.size(); column++) {
        fill(table.getCell(row, column), row, column);
      }
    }
    return height * (rows.size() + 1);
  }

  private void fill(XSLFTableCell cell, int row, int column) {
    boolean head = row == 0;
    String text = head ? columns.get(column) : rows.get(row - 1).get(column);
    Lettering letters = new Lettering(size, head, head ? Ink.MUTED : Ink.STRONG);
    double room = widths[column] - 2 * PADDING;
    letters.fill(
        cell,
        Fit.line(text, head ? Fit.bold(size) : size, room),
        isNumeric(column) ? TextAlign.RIGHT : TextAlign.LEFT);
    cell.setInsets(new Insets2D(2, column == 0 ? 0 : PADDING, 2, PADDING));
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    cell.setBorderWidth(BorderEdge.bottom, head ? 1 : 0.75);
    cell.setBorderColor(BorderEdge.bottom, head ? Ink.MUTED : Ink.GRID);
  }

  private boolean isNumeric(int column) {
    return column > 0 && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).lookingAt());
  }

  private static String words(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.text();
    } else if (cell instanceof Cell.Words words) {
      return String.join(", ", words.words());
    } else if (cell instanceof Cell.Whole whole) {
      return (whole.number() < 0 ? "−" : "") + Phrases.number(whole.number());
    } else if (cell instanceof Cell.Decimal decimal) {
      return String.format(Locale.ROOT, "%,.1f", decimal.number());
    } else if (cell instanceof Cell.PValue value) {
      return value.rounded().toString();
    } else if (cell instanceof Cell.Day day) {
      return Phrases.day(day.instant());
    } else if (cell instanceof Cell.Moment moment) {
      return moment.instant().toString();
    } else if (cell instanceof Cell.Flag flag) {
      return flag.yes() ? "yes" : "no";
    }
    return "–";
  }
}

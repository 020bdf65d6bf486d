package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints a table for a person: aligned columns, numbers to the right, an en dash for no value. */
final class TextTable {

  private static final String GAP = "  ";

  private TextTable() {}

  static void print(Table table, PrintWriter out) {
    List<List<Cell>> rows = table.rows().toList();
    List<List<String>> lines =
        Stream.concat(
                Stream.of(table.columns()),
                rows.stream().map(row -> row.stream().map(TextTable::text).toList()))
            .toList();
    int[] widths =
        IntStream.range(0, table.columns().size())
            .map(column -> lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0))
            .toArray();
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        boolean right = isNumeric(rows, column);
        text.append(column == 0 ? "" : GAP).append(padded(line.get(column), widths[column], right));
      }
      out.print(text.toString().stripTrailing() + "\n");
    }
  }

  /** Where there is no value at all, one would be a number: the first column names the row. */
  private static boolean isNumeric(List<List<Cell>> rows, int column) {
    return column > 0 && rows.stream().map(row -> row.get(column)).allMatch(TextTable::isNumeric);
  }

  private static boolean isNumeric(Cell cell) {
    return cell instanceof Cell.Whole
        || cell instanceof Cell.Decimal
        || cell instanceof Cell.Absent;
  }

  private static String padded(String text, int width, boolean right) {
    String space = " ".repeat(width - width(text));
    return right ? space + text : text + space;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return TerminalText.line(text.text());
    } else if (cell instanceof Cell.Words words) {
      return TerminalText.line(String.join(", ", words.words()));
    } else if (cell instanceof Cell.Whole whole) {
      return Words.count(whole.number());
    } else if (cell instanceof Cell.Decimal decimal) {
      return String.format(Locale.ROOT, "%,.1f", decimal.number());
    } else if (cell instanceof Cell.PValue value) {
      return value.rounded().toString();
    } else if (cell instanceof Cell.Day day) {
      return day.instant().toString();
    } else if (cell instanceof Cell.Moment moment) {
      return moment.instant().toString();
    } else if (cell instanceof Cell.Flag flag) {
      return flag.yes() ? "yes" : "no";
    }
    return "–";
  }
}

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
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
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

  private static boolean isNumeric(List<List<Cell>> rows, int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .anyMatch(cell -> cell instanceof Cell.Whole || cell instanceof Cell.Decimal);
  }

  private static String padded(String text, int width, boolean right) {
    String space = " ".repeat(width - text.length());
    return right ? space + text : text + space;
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return SafeText.line(text.text());
    } else if (cell instanceof Cell.Words words) {
      return SafeText.line(String.join(", ", words.words()));
    } else if (cell instanceof Cell.Whole whole) {
      return Words.count(whole.number());
    } else if (cell instanceof Cell.Decimal decimal) {
      return String.format(Locale.ROOT, "%,.1f", decimal.number());
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

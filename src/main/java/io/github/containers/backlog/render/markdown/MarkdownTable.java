package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown: numbers to the right, an en dash where there is no value. */
final class MarkdownTable {

  private MarkdownTable() {}

  static String of(Table table) {
    List<List<Cell>> rows = table.rows().toList();
    StringBuilder text = new StringBuilder();
    text.append(line(table.columns().stream().map(MarkdownText::of).toList()));
    text.append("|");
    for (int column = 0; column < table.columns().size(); column++) {
      text.append(isNumeric(rows, column) ? " ---: |" : " --- |");
    }
    text.append('\n');
    rows.forEach(row -> text.append(line(row.stream().map(MarkdownTable::cell).toList())));
    return text.toString();
  }

  /** With a comma between thousands. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Where there is no value at all, one would be a number: the first column names the row. */
  private static boolean isNumeric(List<List<Cell>> rows, int column) {
    return column > 0
        && rows.stream().map(row -> row.get(column)).allMatch(MarkdownTable::isNumeric);
  }

  private static boolean isNumeric(Cell cell) {
    return cell instanceof Cell.Whole
        || cell instanceof Cell.Decimal
        || cell instanceof Cell.Absent;
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return MarkdownText.of(text.text());
    } else if (cell instanceof Cell.Words words) {
      return MarkdownText.of(String.join(", ", words.words()));
    } else if (cell instanceof Cell.Whole whole) {
      return count(whole.number());
    } else if (cell instanceof Cell.Decimal decimal) {
      return String.format(Locale.ROOT, "%,.1f", decimal.number());
    } else if (cell instanceof Cell.PValue value) {
      return value.rounded().toString();
    } else if (cell instanceof Cell.Day day) {
      return day.instant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    } else if (cell instanceof Cell.Moment moment) {
      return moment.instant().toString();
    } else if (cell instanceof Cell.Flag flag) {
      return flag.yes() ? "yes" : "no";
    }
    return "–";
  }
}

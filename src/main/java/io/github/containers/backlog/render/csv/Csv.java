package io.github.containers.backlog.render.csv;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values (RFC 4180, but with {@code \n} between the lines): a line of
 * column names, numbers with a point and at most two decimals, dates of ISO 8601 in UTC, nothing
 * for no value, and nothing in a text that a spreadsheet would run.
 */
public final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String BETWEEN_WORDS = "; ";

  private Csv() {}

  /**
   * Writes a table. The caller encodes in UTF-8, and closes.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Table table, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(table.columns());
    try (Stream<List<Cell>> rows = table.rows()) {
      for (Iterator<List<Cell>> i = rows.iterator(); i.hasNext(); ) {
        for (Cell cell : i.next()) {
          printer.print(text(cell));
        }
        printer.println();
      }
    }
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Text words) {
      return CellText.of(words.text());
    }
    if (cell instanceof Cell.Words words) {
      return CellText.of(words.words().stream().collect(joining(BETWEEN_WORDS)));
    }
    if (cell instanceof Cell.Whole whole) {
      return Long.toString(whole.number());
    }
    return cell instanceof Cell.Decimal decimal ? decimal(decimal.number()) : other(cell);
  }

  private static String other(Cell cell) {
    if (cell instanceof Cell.PValue value) {
      return value.rounded().toString();
    }
    if (cell instanceof Cell.Day day) {
      return day(day.instant());
    }
    if (cell instanceof Cell.Moment moment) {
      return moment.instant().toString();
    }
    return cell instanceof Cell.Flag flag ? Boolean.toString(flag.yes()) : "";
  }

  private static String decimal(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String day(Instant instant) {
    LocalTime time = LocalTime.ofInstant(instant, ZoneOffset.UTC);
    return time.equals(LocalTime.MIDNIGHT)
        ? LocalDate.ofInstant(instant, ZoneOffset.UTC).toString()
        : instant.toString();
  }
}

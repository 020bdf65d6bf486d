package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.VisibleText;
import io.github.containers.backlog.report.finding.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures as the page shows it.
 *
 * @param id its element's
 * @param title what it is of
 * @param columns their names
 * @param rows their cells, as many in each as there are columns
 */
public record Facts(String id, String title, List<Column> columns, List<List<Entry>> rows) {

  /** Two numbers, which sort by the first. */
  private static final Pattern RANGE = Pattern.compile("([\\d,]+)–[\\d,]+");

  private static final Entry NONE = new Entry("–", null, true);

  /** Copies the lists. */
  public Facts {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A column: its name, and whether it holds numbers. */
  public record Column(String name, boolean numeric) {}

  /**
   * What stands in a cell.
   *
   * @param text for people
   * @param value for the script to sort by; null where it sorts by the text
   * @param none whether there is no value
   */
  public record Entry(String text, @Nullable String value, boolean none) {}

  /**
   * Of a table.
   *
   * @param names what the reader calls what its first column names
   */
  static Facts of(String id, String title, Table table, UnaryOperator<String> names) {
    List<List<Cell>> cells = table.rows().toList();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      boolean numeric = cells.stream().noneMatch(row -> isWords(row.get(column)));
      columns.add(new Column(capitalised(table.columns().get(i)), numeric && i > 0));
    }
    return new Facts(id, title, columns, cells.stream().map(row -> entries(row, names)).toList());
  }

  private static List<Entry> entries(List<Cell> row, UnaryOperator<String> names) {
    List<Entry> entries = new ArrayList<>(row.stream().map(Facts::entry).toList());
    Entry first = entries.get(0);
    entries.set(0, new Entry(names.apply(first.text()), first.value(), first.none()));
    return entries;
  }

  private static boolean isWords(Cell cell) {
    return cell instanceof Cell.Text text && !RANGE.matcher(text.text()).matches();
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Entry entry(Cell cell) {
    if (cell instanceof Cell.Whole whole) {
      String sign = whole.number() < 0 ? "−" : "";
      return new Entry(
          sign + Phrases.number(whole.number()), String.valueOf(whole.number()), false);
    } else if (cell instanceof Cell.Decimal decimal) {
      String text = String.format(Locale.ROOT, "%,.1f", decimal.number());
      return new Entry(text, Plot.number(decimal.number()), false);
    } else if (cell instanceof Cell.PValue value) {
      return new Entry(value.rounded().toString(), value.rounded().toString(), false);
    } else if (cell instanceof Cell.Text text) {
      Matcher range = RANGE.matcher(text.text());
      String value = range.matches() ? range.group(1).replace(",", "") : null;
      return new Entry(VisibleText.of(text.text()), value, false);
    }
    return NONE;
  }
}

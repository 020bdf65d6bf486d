package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** A table as a JSON list with an object a row; {@code null} where there is no value. */
public final class JsonTable {

  private JsonTable() {}

  /**
   * Writes it, with a line end behind it.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Table table, Writer out) throws IOException {
    try (JsonGenerator json = Generators.on(out)) {
      write(table, json);
    }
    out.write("\n");
  }

  /**
   * Writes several, as an object with a list a table under the table's name.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(List<Table> tables, Writer out) throws IOException {
    try (JsonGenerator json = Generators.on(out)) {
      json.writeStartObject();
      for (Table table : tables) {
        json.writeFieldName(table.name());
        write(table, json);
      }
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void write(Table table, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Iterator<List<Cell>> rows = table.rows().iterator(); rows.hasNext(); ) {
      write(table.columns(), rows.next(), json);
    }
    json.writeEndArray();
  }

  private static void write(List<String> columns, List<Cell> row, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (int column = 0; column < row.size(); column++) {
      json.writeFieldName(columns.get(column).replace(' ', '_'));
      write(row.get(column), json);
    }
    json.writeEndObject();
  }

  private static void write(Cell cell, JsonGenerator json) throws IOException {
    if (cell instanceof Cell.Text text) {
      json.writeString(text.text());
    } else if (cell instanceof Cell.Words words) {
      json.writeArray(words.words().toArray(String[]::new), 0, words.words().size());
    } else if (cell instanceof Cell.Whole whole) {
      json.writeNumber(whole.number());
    } else if (cell instanceof Cell.Decimal decimal) {
      json.writeNumber(Math.round(decimal.number() * 100) / 100.0);
    } else if (cell instanceof Cell.PValue value) {
      json.writeNumber(value.rounded());
    } else if (cell instanceof Cell.Day day) {
      json.writeString(day.instant().toString());
    } else if (cell instanceof Cell.Moment moment) {
      json.writeString(moment.instant().toString());
    } else if (cell instanceof Cell.Flag flag) {
      json.writeBoolean(flag.yes());
    } else {
      json.writeNull();
    }
  }
}

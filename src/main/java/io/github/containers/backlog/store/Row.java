package io.github.containers.backlog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the columns of the present row one after the other. */
final class Row {

  private final ResultSet rows;
  private int last;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** Begins with the first column again. */
  void begin() {
    last = 0;
  }

  String text() throws SQLException {
    String value = textOrNull();
    if (value == null) {
      throw new IllegalStateException("column " + last + " is empty");
    }
    return value;
  }

  @Nullable String textOrNull() throws SQLException {
    return rows.getString(++last);
  }

  <E extends Enum<E>> E word(Class<E> words) throws SQLException {
    return Enum.valueOf(words, text());
  }

  <E extends Enum<E>> @Nullable E wordOrNull(Class<E> words) throws SQLException {
    String value = textOrNull();
    return value == null ? null : Enum.valueOf(words, value);
  }

  long integer() throws SQLException {
    return rows.getLong(++last);
  }

  int count() throws SQLException {
    return rows.getInt(++last);
  }

  @Nullable Integer countOrNull() throws SQLException {
    int value = count();
    return value == 0 && rows.wasNull() ? null : value;
  }

  @Nullable Long integerOrNull() throws SQLException {
    long value = integer();
    return value == 0 && rows.wasNull() ? null : value;
  }

  boolean flag() throws SQLException {
    return rows.getInt(++last) != 0;
  }

  Instant instant() throws SQLException {
    return Instant.ofEpochMilli(integer());
  }

  @Nullable Instant instantOrNull() throws SQLException {
    long value = integer();
    return value == 0 && rows.wasNull() ? null : Instant.ofEpochMilli(value);
  }
}

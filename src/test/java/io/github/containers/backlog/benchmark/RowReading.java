package io.github.containers.backlog.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A baseline: every column of every item and its timeline, read by plain JDBC and thrown away.
 *
 * @param store that is read
 */
record RowReading(StoreInFile store) implements Subject {

  /** Reads the store that the argument names. */
  static final class Reader {

    private static final String EVERYTHING =
        """
        SELECT * FROM item i LEFT JOIN timeline t
        ON t.repository_id = i.repository_id AND t.number = i.number\
        """;

    private Reader() {}

    public static void main(String[] arguments) throws SQLException {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(EVERYTHING)) {
        System.out.println(characters(rows));
      }
    }

    private static long characters(ResultSet rows) throws SQLException {
      int columns = rows.getMetaData().getColumnCount();
      long characters = 0;
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          String text = rows.getString(column);
          characters += text == null ? 0 : text.length();
        }
      }
      return characters;
    }
  }

  static String nameOn(StoreInFile store) {
    return "reading the rows only" + store.remark();
  }

  @Override
  public String name() {
    return nameOn(store);
  }

  @Override
  public int items() {
    return store.content().items();
  }

  @Override
  public void prepare(Workshop workshop) {
    store.provide(workshop);
  }

  @Override
  public List<String> command(Workshop workshop) {
    return workshop.java(Reader.class, store.file(workshop).toString());
  }
}

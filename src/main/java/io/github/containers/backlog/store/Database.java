package io.github.containers.backlog.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteConfig;

/**
 * JDBC made short: statements are prepared once and kept, errors become {@link StoreException}s.
 * For one thread at a time.
 */
final class Database implements AutoCloseable {

  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  /**
   * What goes wrong it also throws; and it logs that another process was faster to clear up. Held,
   * as what is set on a logger that nobody holds may be forgotten.
   */
  private static final Logger DRIVER = Logger.getLogger("org.sqlite");

  static {
    DRIVER.setLevel(Level.OFF);
  }

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Sets the parameters of a statement. */
  @FunctionalInterface
  interface Binding {
    void bind(Parameters parameters) throws SQLException;
  }

  /** Sets the parameters of a statement from a value. */
  @FunctionalInterface
  interface BindingOf<T> {
    void bind(T value, Parameters parameters) throws SQLException;
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Row row) throws SQLException;
  }

  /** Opens it, making the file if need be. */
  static Database openForWriting(Path file) {
    return connect(file, "", false);
  }

  /** Opens an existing one, which other processes may be writing. */
  static Database openForReading(Path file) {
    return connect(file, "", true);
  }

  /** Opens one that nobody can be writing: SQLite needs no files beside it then. */
  static Database openUnchanging(Path file) {
    return connect(file, "?immutable=1", true);
  }

  private static Database connect(Path file, String options, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    try {
      // As a URI, since a plain name would end at its first question mark.
      return new Database(file, config.createConnection("jdbc:sqlite:" + file.toUri() + options));
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  Path file() {
    return file;
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  /** The number that a statement gives, such as a pragma. */
  int number(String sql) {
    return query(sql, parameters -> {}, row -> (int) row.integer()).get(0);
  }

  /** Returns how many rows were changed. */
  int update(String sql, Binding binding) {
    try {
      PreparedStatement statement = prepare(sql);
      binding.bind(new Parameters(statement));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  /** Executes a statement for each of these values. */
  <T> void updateEach(String sql, Iterable<T> values, BindingOf<T> binding) {
    try {
      PreparedStatement statement = prepare(sql);
      statement.clearBatch();
      for (T value : values) {
        binding.bind(value, new Parameters(statement));
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
    try {
      PreparedStatement statement = prepare(sql);
      binding.bind(new Parameters(statement));
      try (ResultSet rows = statement.executeQuery()) {
        List<T> values = new ArrayList<>();
        Row row = new Row(rows);
        while (rows.next()) {
          values.add(value(row, reading));
        }
        return values;
      }
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  private <T> T value(Row row, Reading<T> reading) throws SQLException {
    row.begin();
    try {
      return reading.read(row);
    } catch (RuntimeException notAsWritten) {
      throw StoreException.damaged(file, notAsWritten);
    }
  }

  /** All of it or nothing. */
  void inTransaction(Runnable action) {
    execute("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      action.run();
      execute("COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** All of it or nothing, and on the disk before this returns. */
  void inDurableTransaction(Runnable action) {
    execute("PRAGMA synchronous = FULL");
    try {
      inTransaction(action);
    } finally {
      execute("PRAGMA synchronous = NORMAL");
    }
  }

  /** SQLite has rolled back by itself after some failures; those are thrown already. */
  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // Nothing to undo; the failure that led here is on its way up.
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  @Override
  public void close() {
    try (connection) {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }
}

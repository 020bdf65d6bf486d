package io.github.containers.backlog.faults;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a store holds that no command may take from it: repositories, items that are not gone,
 * timelines, releases, what was dealt, and the journal with whatever became of its writes.
 *
 * @param rows each by its key
 */
record Holdings(Set<String> rows) {

  private static final List<String> QUESTIONS =
      List.of(
          "SELECT 'repository ' || id FROM repository",
          "SELECT 'item ' || repository_id || '#' || number FROM item WHERE gone_at IS NULL",
          "SELECT 'timeline ' || repository_id || '#' || number FROM timeline",
          "SELECT 'release ' || repository_id || ' ' || tag FROM release",
          "SELECT 'dealt ' || occasion || ' ' || repository_id || '#' || number || ' ' || person"
              + " FROM dealt",
          "SELECT 'run ' || id FROM run",
          "SELECT 'write ' || run || '/' || position || ' ' || kind || ' ' || number FROM entry",
          "SELECT 'settled write ' || run || '/' || position || ' ' || state || ' ' || text"
              + " FROM entry WHERE state NOT IN ('PLANNED', 'INTENDED')");

  /** What the scene's store holds now; nothing where there is none. */
  static Holdings of(Scene scene) {
    Set<String> rows = new TreeSet<>();
    if (!Files.exists(scene.store())) {
      return new Holdings(rows);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + scene.store());
        Statement statement = connection.createStatement()) {
      if (isStore(statement)) {
        for (String question : QUESTIONS) {
          read(statement, question, rows);
        }
      }
    } catch (SQLException damaged) {
      rows.add("nothing that can be read: " + damaged.getMessage());
    }
    return new Holdings(rows);
  }

  /** A file without any table is none yet. */
  private static boolean isStore(Statement statement) throws SQLException {
    try (ResultSet tables = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
      return tables.getInt(1) > 0;
    }
  }

  private static void read(Statement statement, String question, Set<String> rows)
      throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
  }

  /** What of it is no longer there, in a word; empty where nothing is lost. */
  List<String> lostIn(Holdings later) {
    List<String> lost = new ArrayList<>(rows);
    lost.removeAll(later.rows);
    return lost.isEmpty()
        ? List.of()
        : List.of("the store has lost %d rows, such as %s".formatted(lost.size(), lost.get(0)));
  }
}

package io.github.containers.backlog.store;

import java.time.Instant;
import java.util.List;

/** What was dealt to whom. */
final class DealTable {

  static final String CREATE =
      """
      CREATE TABLE dealt (
        occasion TEXT NOT NULL,    -- what the deal is known by
        repository_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        person TEXT NOT NULL,
        theme TEXT NOT NULL,       -- why
        dealt_at INTEGER NOT NULL,
        PRIMARY KEY (occasion, repository_id, number)
      ) STRICT, WITHOUT ROWID\
      """;

  private static final String SAVE = "INSERT INTO dealt VALUES (?, ?, ?, ?, ?, ?)";

  private static final String SELECT =
      "SELECT repository_id, number, person, theme, dealt_at FROM dealt ";

  private static final String OF = SELECT + "WHERE occasion = ? ORDER BY 1, 2";

  private static final String UNTIL = SELECT + "WHERE dealt_at <= ? ORDER BY dealt_at, 1, 2";

  private static final Database.Reading<DealtItem> READING =
      row -> new DealtItem(row.integer(), row.count(), row.text(), row.text(), row.instant());

  private final Database database;

  DealTable(Database database) {
    this.database = database;
  }

  void save(String occasion, List<DealtItem> items) {
    database.updateEach(
        SAVE,
        items,
        (item, parameters) ->
            parameters
                .text(occasion)
                .integer(item.repositoryId())
                .integer(item.number())
                .text(item.person())
                .text(item.theme())
                .instant(item.at()));
  }

  List<DealtItem> of(String occasion) {
    return database.query(OF, parameters -> parameters.text(occasion), READING);
  }

  List<DealtItem> until(Instant at) {
    return database.query(UNTIL, parameters -> parameters.instant(at), READING);
  }
}

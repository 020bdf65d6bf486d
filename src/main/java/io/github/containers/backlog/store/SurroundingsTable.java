package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Label;
import java.util.List;
import java.util.Optional;

/** What else was read for the policies: labels, files of repositories, whose token it is. */
final class SurroundingsTable {

  static final List<String> CREATE =
      List.of(
          """
          CREATE TABLE label (
            repository_id INTEGER NOT NULL,
            name TEXT NOT NULL COLLATE NOCASE,
            color TEXT NOT NULL,
            description TEXT,
            PRIMARY KEY (repository_id, name)
          ) STRICT, WITHOUT ROWID\
          """,
          """
          CREATE TABLE file (
            repository_id INTEGER NOT NULL,
            path TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (repository_id, path)
          ) STRICT, WITHOUT ROWID\
          """,
          """
          CREATE TABLE account (
            id INTEGER PRIMARY KEY CHECK (id = 1), -- one row at most
            login TEXT NOT NULL,
            validator TEXT
          ) STRICT\
          """);

  private static final String DELETE_LABELS = "DELETE FROM label WHERE repository_id = ?";
  private static final String SAVE_LABEL = "INSERT OR REPLACE INTO label VALUES (?, ?, ?, ?)";
  private static final String LABELS =
      "SELECT name, color, description FROM label WHERE repository_id = ? ORDER BY name";

  private static final String DELETE_FILE = "DELETE FROM file WHERE repository_id = ? AND path = ?";
  private static final String SAVE_FILE = "INSERT INTO file VALUES (?, ?, ?)";
  private static final String FILE = "SELECT text FROM file WHERE repository_id = ? AND path = ?";

  private static final String SAVE_ACCOUNT = "INSERT OR REPLACE INTO account VALUES (1, ?, ?)";
  private static final String ACCOUNT = "SELECT login, validator FROM account";

  private final Database database;

  SurroundingsTable(Database database) {
    this.database = database;
  }

  /** In place of all that are stored. */
  void saveLabels(long repositoryId, List<Label> labels) {
    database.update(DELETE_LABELS, parameters -> parameters.integer(repositoryId));
    database.updateEach(
        SAVE_LABEL,
        labels,
        (label, parameters) ->
            parameters
                .integer(repositoryId)
                .text(label.name())
                .text(label.color())
                .text(label.description()));
  }

  List<Label> labels(long repositoryId) {
    return database.query(
        LABELS,
        parameters -> parameters.integer(repositoryId),
        row -> new Label(row.text(), row.text(), row.textOrNull()));
  }

  void saveFile(long repositoryId, String path, Optional<String> text) {
    database.update(DELETE_FILE, parameters -> parameters.integer(repositoryId).text(path));
    text.ifPresent(
        its ->
            database.update(
                SAVE_FILE, parameters -> parameters.integer(repositoryId).text(path).text(its)));
  }

  Optional<String> file(long repositoryId, String path) {
    return database
        .query(FILE, parameters -> parameters.integer(repositoryId).text(path), Row::text)
        .stream()
        .findFirst();
  }

  void saveAccount(StoredAccount account) {
    database.update(
        SAVE_ACCOUNT, parameters -> parameters.text(account.login()).text(account.validator()));
  }

  Optional<StoredAccount> account() {
    return database
        .query(ACCOUNT, parameters -> {}, row -> new StoredAccount(row.text(), row.textOrNull()))
        .stream()
        .findFirst();
  }
}

package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Repositories, each with the state of its reading. */
final class RepositoryTable {

  static final String CREATE =
      """
      CREATE TABLE repository (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE, -- owner/name
        former_names TEXT NOT NULL,               -- one a line
        archived INTEGER NOT NULL,
        fork INTEGER NOT NULL,
        issues_enabled INTEGER NOT NULL,
        open_items INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        read_at INTEGER,
        problem TEXT,
        backfilled INTEGER NOT NULL DEFAULT 0,
        backfill_started_at INTEGER,
        backfill_next TEXT,
        since INTEGER,
        validators TEXT NOT NULL DEFAULT '',      -- URL and ETag, a line each
        open_items_explained INTEGER
      ) STRICT\
      """;

  private static final String SELECT =
      """
      SELECT id, name, former_names, archived, fork, issues_enabled, open_items, created_at,
        read_at, problem, backfilled, backfill_started_at, backfill_next, since, validators,
        open_items_explained
      FROM repository\
      """;

  private static final String SAVE =
      """
      INSERT INTO repository (id, name, former_names, archived, fork, issues_enabled, open_items,
        created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, former_names = excluded.former_names,
        archived = excluded.archived, fork = excluded.fork,
        issues_enabled = excluded.issues_enabled, open_items = excluded.open_items,
        created_at = excluded.created_at\
      """;

  private static final String SAVE_STATE =
      """
      UPDATE repository SET read_at = ?, problem = ?, backfilled = ?, backfill_started_at = ?,
        backfill_next = ?, since = ?, validators = ?, open_items_explained = ?
      WHERE id = ?\
      """;

  private final Database database;

  RepositoryTable(Database database) {
    this.database = database;
  }

  List<StoredRepository> all() {
    List<StoredRepository> all = database.query(SELECT, parameters -> {}, RepositoryTable::read);
    all.sort(Comparator.comparing(stored -> stored.repository().ref()));
    return List.copyOf(all);
  }

  Optional<StoredRepository> find(long id) {
    return some(" WHERE id = ?", parameters -> parameters.integer(id)).stream().findFirst();
  }

  /** Who bears this name, or else who once did; asked often, so that few rows are read for it. */
  Optional<StoredRepository> find(RepositoryRef name) {
    return bearing(name).stream()
        .findFirst()
        .or(() -> renamed().stream().filter(it -> it.repository().isKnownAs(name)).findFirst());
  }

  /** One at most. */
  private List<StoredRepository> bearing(RepositoryRef name) {
    return some(" WHERE name = ?", parameters -> parameters.text(name.fullName()));
  }

  /** All that have a former name: few do. */
  private List<StoredRepository> renamed() {
    return some(" WHERE former_names <> ''", parameters -> {});
  }

  private List<StoredRepository> some(String where, Database.Binding binding) {
    return database.query(SELECT + where, binding, RepositoryTable::read);
  }

  /** Those who lose a name first: two present names are never the same. */
  void save(Repository repository) {
    List<Repository> changed = RepositoryNames.settle(repository, concerned(repository));
    List<Repository> others = changed.subList(1, changed.size());
    database.updateEach(SAVE, others, RepositoryTable::bind);
    database.updateEach(SAVE, changed.subList(0, 1), RepositoryTable::bind);
  }

  /** Those whose names may change by that: itself, who bears one of its names, and renamed ones. */
  private List<Repository> concerned(Repository repository) {
    List<StoredRepository> concerned = new ArrayList<>(renamed());
    List<RepositoryRef> names = new ArrayList<>(names(repository));
    find(repository.id())
        .ifPresent(
            known -> {
              concerned.add(known);
              names.addAll(names(known.repository()));
            });
    names.forEach(name -> concerned.addAll(bearing(name)));
    return concerned.stream().map(StoredRepository::repository).distinct().toList();
  }

  private static List<RepositoryRef> names(Repository repository) {
    return Stream.concat(Stream.of(repository.ref()), repository.formerNames().stream()).toList();
  }

  void saveState(long id, SyncState state) {
    int rows =
        database.update(
            SAVE_STATE,
            parameters -> {
              bind(state, parameters);
              parameters.integer(id);
            });
    if (rows == 0) {
      throw new IllegalArgumentException("repository " + id + " was never saved");
    }
  }

  private static void bind(Repository repository, Parameters parameters) throws SQLException {
    parameters
        .integer(repository.id())
        .text(repository.ref().fullName())
        .names(repository.formerNames().stream().map(RepositoryRef::fullName).toList())
        .flag(repository.archived())
        .flag(repository.fork())
        .flag(repository.issuesEnabled())
        .integer(repository.openItems())
        .instant(repository.createdAt());
  }

  private static void bind(SyncState state, Parameters parameters) throws SQLException {
    parameters
        .instant(state.readAt())
        .text(state.problem())
        .flag(state.backfilled())
        .instant(state.backfillStartedAt())
        .text(state.backfillNext())
        .instant(state.since())
        .names(alternating(state.validators()))
        .integerOrNull(state.openItemsExplained());
  }

  private static StoredRepository read(Row row) throws SQLException {
    return new StoredRepository(readRepository(row), readState(row));
  }

  private static Repository readRepository(Row row) throws SQLException {
    return new Repository(
        row.integer(),
        RepositoryRef.of(row.text()),
        Fields.split(row.text()).stream().map(RepositoryRef::of).toList(),
        row.flag(),
        row.flag(),
        row.flag(),
        row.count(),
        row.instant());
  }

  private static SyncState readState(Row row) throws SQLException {
    return new SyncState(
        row.instantOrNull(),
        row.textOrNull(),
        row.flag(),
        row.instantOrNull(),
        row.textOrNull(),
        row.instantOrNull(),
        pairs(Fields.split(row.text())),
        row.countOrNull());
  }

  /** Sorted, so that the same state is the same text. */
  private static List<String> alternating(Map<String, String> validators) {
    List<String> texts = new ArrayList<>();
    new TreeMap<>(validators)
        .forEach(
            (url, tag) -> {
              texts.add(url);
              texts.add(tag);
            });
    return texts;
  }

  private static Map<String, String> pairs(List<String> texts) {
    Map<String, String> validators = new TreeMap<>();
    for (int i = 0; i < texts.size(); i += 2) {
      validators.put(texts.get(i), texts.get(i + 1));
    }
    return validators;
  }
}

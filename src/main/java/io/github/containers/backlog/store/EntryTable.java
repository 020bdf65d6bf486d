package io.github.containers.backlog.store;

import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.JournalWrite.Sight;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writes of the runs. */
final class EntryTable {

  static final String CREATE =
      """
      CREATE TABLE entry (
        run INTEGER NOT NULL,
        position INTEGER NOT NULL,
        repository_id INTEGER NOT NULL,
        repository TEXT NOT NULL,  -- its name when the run began
        number INTEGER NOT NULL,   -- 0: no item is concerned
        title TEXT NOT NULL,
        author TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        policy TEXT NOT NULL,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        detail TEXT NOT NULL,
        text TEXT NOT NULL,
        reason TEXT NOT NULL,
        seen_open INTEGER,         -- this and what follows: null where no item is concerned
        seen_locked INTEGER,
        seen_labels TEXT,          -- one a line
        seen_updated_at INTEGER,
        seen_human_activity_at INTEGER,
        state TEXT NOT NULL,
        at INTEGER,
        labels_before TEXT NOT NULL,
        labels_after TEXT NOT NULL,
        comment_id INTEGER,
        note TEXT NOT NULL,
        PRIMARY KEY (run, position)
      ) STRICT, WITHOUT ROWID\
      """;

  private static final String INSERT =
      """
      INSERT INTO entry (run, position, repository_id, repository, number, title, author,
        created_at, policy, kind, subject, detail, text, reason, seen_open, seen_locked,
        seen_labels, seen_updated_at, seen_human_activity_at, state, labels_before, labels_after,
        note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', '', '', '')\
      """;

  private static final String UPDATE =
      """
      UPDATE entry SET state = ?, at = ?, labels_before = ?, labels_after = ?, comment_id = ?,
        note = ?
      WHERE run = ? AND position = ?\
      """;

  private static final String SELECT =
      """
      SELECT run, position, repository_id, repository, number, title, author, created_at, policy,
        kind, subject, detail, text, reason, seen_open, seen_locked, seen_labels, seen_updated_at,
        seen_human_activity_at, state, at, labels_before, labels_after, comment_id, note
      FROM entry\
      """;

  private static final String OF_RUN = SELECT + " WHERE run = ? ORDER BY position";

  private static final String DONE_AFTER =
      SELECT + " WHERE run > ? AND state = 'DONE' ORDER BY run, position";

  /** The key leads to the few runs that undo; all else that was ever written stays unread. */
  private static final String UNDOINGS_IN =
      SELECT
          + " WHERE run IN (SELECT id FROM run WHERE undoes IS NOT NULL)"
          + " AND repository_id = ? AND state = 'DONE' ORDER BY run, position";

  private static final String FIRST =
      """
      SELECT policy, repository_id, min(at) FROM entry
      WHERE state = 'DONE' AND kind <> 'EDIT_BODY'
        AND run IN (SELECT id FROM run WHERE undoes IS NULL)
      GROUP BY policy, repository_id ORDER BY min(at), policy, repository_id\
      """;

  private final Database database;

  EntryTable(Database database) {
    this.database = database;
  }

  void insert(long run, int first, List<JournalWrite> writes) {
    int position = first;
    for (JournalWrite write : writes) {
      int place = position++;
      database.update(INSERT, parameters -> bind(write, parameters.integer(run).integer(place)));
    }
  }

  private static void bind(JournalWrite write, Parameters parameters) throws SQLException {
    parameters
        .integer(write.repositoryId())
        .text(write.repository().fullName())
        .integer(write.number())
        .text(write.title())
        .text(write.author())
        .instant(write.createdAt())
        .text(write.policy())
        .word(write.kind())
        .text(write.subject())
        .text(write.detail())
        .text(write.text())
        .text(write.reason());
    Sight seen = write.seen();
    parameters
        .integerOrNull(seen == null ? null : seen.open() ? 1 : 0)
        .integerOrNull(seen == null ? null : seen.locked() ? 1 : 0)
        .text(seen == null ? null : Fields.join(seen.labels()))
        .instant(seen == null ? null : seen.updatedAt())
        .instant(seen == null ? null : seen.humanActivityAt());
  }

  void update(JournalEntry entry) {
    database.update(
        UPDATE,
        parameters ->
            parameters
                .word(entry.state())
                .instant(entry.at())
                .names(entry.labelsBefore())
                .names(entry.labelsAfter())
                .longOrNull(entry.commentId())
                .text(entry.note())
                .integer(entry.run())
                .integer(entry.position()));
  }

  List<JournalEntry> ofRun(long run) {
    return database.query(OF_RUN, parameters -> parameters.integer(run), EntryTable::read);
  }

  List<JournalEntry> doneAfter(long run) {
    return database.query(DONE_AFTER, parameters -> parameters.integer(run), EntryTable::read);
  }

  /** What runs that undo have done in a repository. */
  List<JournalEntry> undoingsIn(long repositoryId) {
    return database.query(
        UNDOINGS_IN, parameters -> parameters.integer(repositoryId), EntryTable::read);
  }

  List<FirstWrite> first() {
    return database.query(
        FIRST, parameters -> {}, row -> new FirstWrite(row.text(), row.integer(), row.instant()));
  }

  private static JournalEntry read(Row row) throws SQLException {
    return new JournalEntry(
        row.integer(),
        row.count(),
        readWrite(row),
        row.word(WriteState.class),
        row.instantOrNull(),
        Fields.split(row.text()),
        Fields.split(row.text()),
        row.integerOrNull(),
        row.text());
  }

  private static JournalWrite readWrite(Row row) throws SQLException {
    return new JournalWrite(
        row.integer(),
        RepositoryRef.of(row.text()),
        row.count(),
        row.text(),
        row.text(),
        row.instant(),
        row.text(),
        row.word(WriteKind.class),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        readSight(row));
  }

  private static @Nullable Sight readSight(Row row) throws SQLException {
    boolean open = row.flag();
    boolean locked = row.flag();
    String labels = row.textOrNull();
    Instant updatedAt = row.instant();
    Instant humanActivityAt = row.instant();
    return labels == null
        ? null
        : new Sight(open, locked, Fields.split(labels), updatedAt, humanActivityAt);
  }
}

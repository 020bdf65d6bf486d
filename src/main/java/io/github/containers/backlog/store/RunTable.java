package io.github.containers.backlog.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Live runs. */
final class RunTable {

  static final String CREATE =
      """
      CREATE TABLE run (
        id INTEGER PRIMARY KEY,
        begun_at INTEGER NOT NULL,
        account TEXT NOT NULL,
        undoes INTEGER,            -- the run that it puts back
        ended_at INTEGER,
        ending TEXT
      ) STRICT\
      """;

  private static final String NEXT = "SELECT coalesce(max(id), 0) + 1 FROM run";

  private static final String INSERT =
      "INSERT INTO run (id, begun_at, account, undoes) VALUES (?, ?, ?, ?)";

  private static final String END = "UPDATE run SET ended_at = ?, ending = ? WHERE id = ?";

  private static final String SELECT =
      "SELECT id, begun_at, account, undoes, ended_at, ending FROM run";

  private static final String COUNTS = "SELECT state, count(*) FROM entry WHERE run = ? GROUP BY 1";

  private static final String UNDOES = "SELECT id, undoes FROM run WHERE undoes IS NOT NULL";

  private final Database database;

  RunTable(Database database) {
    this.database = database;
  }

  long insert(Instant begunAt, String account, @Nullable Long undoes) {
    long id = database.number(NEXT);
    database.update(
        INSERT,
        parameters -> parameters.integer(id).instant(begunAt).text(account).longOrNull(undoes));
    return id;
  }

  void end(long id, Instant at, RunEnding ending) {
    database.update(END, parameters -> parameters.instant(at).word(ending).integer(id));
  }

  /** The newest first. */
  List<JournalRun> all() {
    return select(" ORDER BY id DESC", null);
  }

  List<JournalRun> unfinished() {
    return select(" WHERE ended_at IS NULL ORDER BY id", null);
  }

  List<JournalRun> withId(long id) {
    return select(" WHERE id = ?", id);
  }

  /** Which run each run that undoes puts back. */
  Map<Long, Long> undoes() {
    return database
        .query(UNDOES, parameters -> {}, row -> Map.entry(row.integer(), row.integer()))
        .stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<JournalRun> select(String which, @Nullable Long id) {
    List<JournalRun> runs =
        database.query(
            SELECT + which,
            parameters -> {
              if (id != null) {
                parameters.integer(id);
              }
            },
            RunTable::read);
    return runs.stream().map(this::withCounts).toList();
  }

  private static JournalRun read(Row row) throws SQLException {
    return new JournalRun(
        row.integer(),
        row.instant(),
        row.text(),
        row.integerOrNull(),
        row.instantOrNull(),
        row.wordOrNull(RunEnding.class),
        Map.of());
  }

  private JournalRun withCounts(JournalRun run) {
    Map<WriteState, Integer> counts = new EnumMap<>(WriteState.class);
    database
        .query(
            COUNTS,
            parameters -> parameters.integer(run.id()),
            row -> Map.entry(row.word(WriteState.class), row.count()))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return new JournalRun(
        run.id(), run.begunAt(), run.account(), run.undoes(), run.endedAt(), run.ending(), counts);
  }
}

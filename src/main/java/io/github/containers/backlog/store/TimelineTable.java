package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Timelines, one text for each item, apart from the items: most questions do without them. One that
 * was read for an earlier state of its item is as good as none.
 */
final class TimelineTable {

  static final String CREATE =
      """
      CREATE TABLE timeline (
        repository_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        read_for INTEGER NOT NULL, -- updated_at of the item when its timeline was read
        events TEXT NOT NULL,      -- one a line, see EventCodec
        PRIMARY KEY (repository_id, number)
      ) STRICT, WITHOUT ROWID\
      """;

  private static final String SAVE = "INSERT OR REPLACE INTO timeline VALUES (?, ?, ?, ?)";

  private static final String OUTDATE =
      "UPDATE timeline SET read_for = ? WHERE repository_id = ? AND number = ?";

  private static final String JOIN =
      " FROM item i LEFT JOIN timeline t"
          + " ON t.repository_id = i.repository_id AND t.number = i.number";

  private static final String HISTORY =
      "SELECT "
          + ItemRow.COLUMNS
          + ", i.gone_at, i.moved_to, t.events"
          + JOIN
          + " AND t.read_for >= i.updated_at WHERE i.repository_id = ?";

  private static final String ONE = HISTORY + " AND i.number = ?";

  private static final String SOME = HISTORY + " AND i.number > ? ORDER BY i.number LIMIT ?";

  private static final String SOME_OPEN =
      HISTORY + " AND i.open AND i.gone_at IS NULL AND i.number > ? ORDER BY i.number LIMIT ?";

  private static final String PRESENT =
      "SELECT " + ItemRow.COLUMNS + JOIN + " WHERE i.repository_id = ? AND i.gone_at IS NULL";

  private static final String OLDEST_FIRST = " ORDER BY i.created_at, i.number";

  private static final String WITHOUT = PRESENT + " AND t.number IS NULL" + OLDEST_FIRST;

  private static final String OUTDATED = PRESENT + " AND t.read_for < i.updated_at" + OLDEST_FIRST;

  private static final String COUNTS =
      """
      SELECT coalesce(sum(i.gone_at IS NULL), 0),
        coalesce(sum(i.gone_at IS NULL AND i.open), 0),
        coalesce(sum(i.gone_at IS NOT NULL), 0),
        coalesce(sum(i.gone_at IS NULL AND t.read_for >= i.updated_at), 0)
      """
          + JOIN
          + " WHERE i.repository_id = ?";

  private final Database database;
  private final RepositoryTable repositories;
  private final ItemRow rows;
  private final Pools pools;

  TimelineTable(Database database, RepositoryTable repositories, ItemRow rows, Pools pools) {
    this.database = database;
    this.repositories = repositories;
    this.rows = rows;
    this.pools = pools;
  }

  void save(Item item, List<Event> events) {
    database.update(
        SAVE,
        parameters ->
            parameters
                .integer(item.repositoryId())
                .integer(item.number())
                .instant(item.updatedAt())
                .text(EventCodec.encode(events)));
  }

  /** The timeline of a history that has one. */
  void save(History history) {
    List<Event> events = history.events();
    if (events != null) {
      save(history.item(), events);
    }
  }

  /** Their timelines are to be read again, though the items are no younger. */
  void outdate(List<Item> those) {
    database.updateEach(
        OUTDATE,
        those,
        (item, parameters) ->
            parameters
                .instant(item.updatedAt().minusMillis(1))
                .integer(item.repositoryId())
                .integer(item.number()));
  }

  List<Item> itemsWithout(long repositoryId) {
    return items(WITHOUT, repositoryId);
  }

  List<Item> itemsWithOutdated(long repositoryId) {
    return items(OUTDATED, repositoryId);
  }

  private List<Item> items(String sql, long repositoryId) {
    return database.query(sql, parameters -> parameters.integer(repositoryId), rows::read);
  }

  Optional<History> history(long repositoryId, int number) {
    return histories(ONE, parameters -> parameters.integer(repositoryId).integer(number)).stream()
        .findFirst();
  }

  /** The next histories behind this number, by number. */
  List<History> historiesAfter(long repositoryId, int number, int atMost) {
    return some(SOME, repositoryId, number, atMost);
  }

  /** The same of the items that are open and there. */
  List<History> openHistoriesAfter(long repositoryId, int number, int atMost) {
    return some(SOME_OPEN, repositoryId, number, atMost);
  }

  private List<History> some(String sql, long repositoryId, int number, int atMost) {
    return histories(
        sql, parameters -> parameters.integer(repositoryId).integer(number).integer(atMost));
  }

  private List<History> histories(String sql, Database.Binding binding) {
    LinkedPullRequests linked = new LinkedPullRequests(database, repositories);
    return database.query(sql, binding, this::read).stream()
        .map(history -> upToDate(history, linked))
        .toList();
  }

  private static History upToDate(History history, LinkedPullRequests linked) {
    List<Event> events = history.events();
    return events == null
        ? history
        : new History(history.item(), linked.upToDate(events), history.gone());
  }

  Counts counts(long repositoryId) {
    return database
        .query(
            COUNTS,
            parameters -> parameters.integer(repositoryId),
            row -> new Counts(row.count(), row.count(), row.count(), row.count()))
        .get(0);
  }

  private History read(Row row) throws SQLException {
    Item item = rows.read(row);
    Departure gone = departure(row.instantOrNull(), row.textOrNull());
    String events = row.textOrNull();
    return new History(item, events == null ? null : EventCodec.decode(events, pools), gone);
  }

  private static @Nullable Departure departure(
      @Nullable Instant noticedAt, @Nullable String movedTo) {
    return noticedAt == null ? null : new Departure(noticedAt, movedTo);
  }
}

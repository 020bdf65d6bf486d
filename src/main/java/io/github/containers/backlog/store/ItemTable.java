package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Items as last read, and how those that are gone left. */
final class ItemTable {

  static final String CREATE =
      """
      CREATE TABLE item (
        repository_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        id INTEGER NOT NULL,
        type TEXT NOT NULL,
        title TEXT NOT NULL,
        author TEXT NOT NULL,
        author_is_bot INTEGER NOT NULL,
        association TEXT NOT NULL,
        open INTEGER NOT NULL,
        state_reason TEXT,
        created_at INTEGER NOT NULL, -- this and all other times: milliseconds since 1970, UTC
        updated_at INTEGER NOT NULL,
        closed_at INTEGER,
        merged_at INTEGER,
        draft INTEGER NOT NULL,
        locked INTEGER NOT NULL,
        lock_reason TEXT,
        labels TEXT NOT NULL,        -- one a line
        assignees TEXT NOT NULL,     -- one a line
        milestone TEXT,
        comments INTEGER NOT NULL,
        reactions INTEGER NOT NULL,
        issue_type TEXT,
        gone_at INTEGER,             -- set: it was found to be deleted or transferred then
        moved_to TEXT,
        PRIMARY KEY (repository_id, number)
      ) STRICT, WITHOUT ROWID\
      """;

  private static final String SAVE =
      """
      INSERT OR REPLACE INTO item
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)\
      """;

  private static final String SELECT =
      "SELECT " + ItemRow.COLUMNS + " FROM item i WHERE i.repository_id = ? AND ";

  private static final String OPEN = SELECT + "i.open AND i.gone_at IS NULL ORDER BY i.number";

  private static final String COUNT_OPEN =
      "SELECT count(*) FROM item WHERE repository_id = ? AND open AND gone_at IS NULL";

  private static final String ONE = SELECT + "i.number = ?";

  private static final String SAVE_DEPARTURE =
      "UPDATE item SET gone_at = ?, moved_to = ? WHERE repository_id = ? AND number = ?";

  private static final String OF_SAME_AGE =
      SELECT + "i.number = ? AND i.updated_at = ? AND i.gone_at IS NULL";

  private static final String NEWEST_CHANGE =
      """
      SELECT updated_at FROM item WHERE repository_id = ? AND gone_at IS NULL
      ORDER BY updated_at DESC LIMIT 1\
      """;

  private final Database database;
  private final ItemRow rows;

  ItemTable(Database database, ItemRow rows) {
    this.database = database;
    this.rows = rows;
  }

  /** A row that is replaced has no departure any more. */
  void save(List<Item> items) {
    database.updateEach(SAVE, items, ItemRow::bind);
  }

  /**
   * What a page brings.
   *
   * @param changed how many of its items are new or changed
   * @param silently those that changed without being any younger: GitHub counts in seconds
   */
  record News(int changed, List<Item> silently) {}

  News news(List<Item> page) {
    int changed = 0;
    List<Item> silently = new ArrayList<>();
    for (Item item : page) {
      Optional<Item> known = findOfSameAge(item);
      if (known.isEmpty()) {
        changed++;
      } else if (differ(known.get(), item)) {
        changed++;
        silently.add(item);
      }
    }
    return new News(changed, silently);
  }

  private Optional<Item> findOfSameAge(Item item) {
    return database
        .query(
            OF_SAME_AGE,
            parameters ->
                parameters
                    .integer(item.repositoryId())
                    .integer(item.number())
                    .instant(item.updatedAt()),
            rows::read)
        .stream()
        .findFirst();
  }

  /** In what its timeline tells: reactions, for one, come and go without an event. */
  private static boolean differ(Item one, Item other) {
    return one.open() != other.open()
        || one.locked() != other.locked()
        || one.comments() != other.comments()
        || !one.title().equals(other.title())
        || !one.labels().equals(other.labels())
        || !one.assignees().equals(other.assignees())
        || !Objects.equals(one.milestone(), other.milestone());
  }

  Optional<Instant> findNewestChange(long repositoryId) {
    return database
        .query(NEWEST_CHANGE, parameters -> parameters.integer(repositoryId), Row::instant)
        .stream()
        .findFirst();
  }

  void saveDepartures(long repositoryId, Map<Integer, Departure> departures) {
    database.updateEach(
        SAVE_DEPARTURE,
        departures.entrySet(),
        (departure, parameters) ->
            parameters
                .instant(departure.getValue().noticedAt())
                .text(departure.getValue().movedTo())
                .integer(repositoryId)
                .integer(departure.getKey()));
  }

  List<Item> open(long repositoryId) {
    return database.query(OPEN, parameters -> parameters.integer(repositoryId), rows::read);
  }

  int countOpen(long repositoryId) {
    return database
        .query(COUNT_OPEN, parameters -> parameters.integer(repositoryId), Row::count)
        .get(0);
  }

  Optional<Item> find(long repositoryId, int number) {
    return database
        .query(ONE, parameters -> parameters.integer(repositoryId).integer(number), rows::read)
        .stream()
        .findFirst();
  }
}

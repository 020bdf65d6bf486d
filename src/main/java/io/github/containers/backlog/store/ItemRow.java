package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.StateReason;
import java.sql.SQLException;

/** An item as a row of {@link ItemTable}. */
final class ItemRow {

  /** The columns of an item, in the order of its components. */
  static final String COLUMNS =
      """
      i.repository_id, i.number, i.id, i.type, i.title, i.author, i.author_is_bot, i.association,
      i.open, i.state_reason, i.created_at, i.updated_at, i.closed_at, i.merged_at, i.draft,
      i.locked, i.lock_reason, i.labels, i.assignees, i.milestone, i.comments, i.reactions,
      i.issue_type\
      """;

  private final Pools pools;

  /**
   * @param pools hold texts that many items share
   */
  ItemRow(Pools pools) {
    this.pools = pools;
  }

  /** Binds the values of {@link #COLUMNS}. */
  static void bind(Item item, Parameters parameters) throws SQLException {
    parameters
        .integer(item.repositoryId())
        .integer(item.number())
        .integer(item.id())
        .word(item.type())
        .text(item.title())
        .text(item.author().login())
        .flag(item.author().bot())
        .word(item.association())
        .flag(item.open())
        .word(item.stateReason())
        .instant(item.createdAt())
        .instant(item.updatedAt())
        .instant(item.closedAt())
        .instant(item.mergedAt())
        .flag(item.draft())
        .flag(item.locked())
        .text(item.lockReason())
        .names(item.labels())
        .names(item.assignees())
        .text(item.milestone())
        .integer(item.comments())
        .integer(item.reactions())
        .text(item.issueType());
  }

  /** Reads {@link #COLUMNS}. */
  Item read(Row row) throws SQLException {
    return new Item(
        row.integer(),
        row.count(),
        row.integer(),
        row.word(ItemType.class),
        row.text(),
        readActor(row),
        row.word(Association.class),
        row.flag(),
        row.wordOrNull(StateReason.class),
        row.instant(),
        row.instant(),
        row.instantOrNull(),
        row.instantOrNull(),
        row.flag(),
        row.flag(),
        pools.textOrNull(row.textOrNull()),
        pools.names(row.text()),
        pools.names(row.text()),
        pools.textOrNull(row.textOrNull()),
        row.count(),
        row.count(),
        pools.textOrNull(row.textOrNull()));
  }

  private Actor readActor(Row row) throws SQLException {
    String login = row.text();
    return pools.actor(login, row.flag());
  }
}

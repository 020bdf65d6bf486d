package io.github.containers.backlog.model;

import java.time.Instant;

/** Of which items the timelines are to be fetched; each costs a request for every 100 entries. */
public sealed interface HistoryScope {

  /** Whether this item's timeline is to be fetched. */
  boolean covers(Item item);

  /** Of none. */
  record None() implements HistoryScope {
    @Override
    public boolean covers(Item item) {
      return false;
    }
  }

  /** Of the open ones. */
  record Open() implements HistoryScope {
    @Override
    public boolean covers(Item item) {
      return item.open();
    }
  }

  /** Of all. */
  record All() implements HistoryScope {
    @Override
    public boolean covers(Item item) {
      return true;
    }
  }

  /**
   * Of the open ones, and of those that were closed since an instant.
   *
   * @param from that instant, which is included
   */
  record Since(Instant from) implements HistoryScope {
    @Override
    public boolean covers(Item item) {
      Instant closedAt = item.closedAt();
      return item.open() || (closedAt != null && !closedAt.isBefore(from));
    }
  }
}

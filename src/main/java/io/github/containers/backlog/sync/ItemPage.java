package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of items.
 *
 * @param items its items; empty where nothing has changed
 * @param unchanged whether the source says that nothing has changed since the validator
 * @param next link to the next page, to be followed as it is; null on the last page
 * @param validator what to ask for this page with next time; null without one
 * @param at GitHub's time when it answered
 */
public record ItemPage(
    List<Item> items,
    boolean unchanged,
    @Nullable String next,
    @Nullable String validator,
    Instant at) {

  /** Copies the list. */
  public ItemPage {
    items = List.copyOf(items);
  }
}

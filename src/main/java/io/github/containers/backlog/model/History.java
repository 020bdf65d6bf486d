package io.github.containers.backlog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item and what happened to it.
 *
 * @param item the item as last read
 * @param events its timeline, oldest first, as far as GitHub tells it; null where it was not
 *     fetched
 * @param gone how the item left the repository; null while it is there
 */
public record History(Item item, @Nullable List<Event> events, @Nullable Departure gone) {

  /** Copies the list. */
  public History {
    events = events == null ? null : List.copyOf(events);
  }

  /** An item that is there, with its timeline. */
  public static History of(Item item, List<Event> events) {
    return new History(item, events, null);
  }

  /** An item that is there and whose timeline was not fetched. */
  public static History withoutEvents(Item item) {
    return new History(item, null, null);
  }
}

package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pull requests that are linked to an issue, each for as long as it was open. A fix that waits
 * for its review is the maintainers' turn. A pull request has none: that another one mentions it
 * makes that no fix of it.
 *
 * @param open when each was linked and open
 */
public record Fixes(List<Interval> open) {

  /** Copies the list. */
  public Fixes {
    open = List.copyOf(open);
  }

  /** The pull requests that these events link to this item. */
  static Fixes among(List<Event> events, Item item) {
    return new Fixes(
        item.type() == ItemType.PULL_REQUEST
            ? List.of()
            : events.stream().flatMap(Fixes::linked).toList());
  }

  /** How many of them are open at {@code t}. */
  public long openAt(Instant t) {
    return open.stream().filter(fix -> fix.contains(t)).count();
  }

  private static Stream<Interval> linked(Event event) {
    if (event instanceof Event.CrossReferenced reference && reference.source().pullRequest()) {
      Instant closedAt = reference.source().closedAt();
      if (closedAt == null || closedAt.isAfter(reference.at())) {
        return Stream.of(new Interval(reference.at(), closedAt));
      }
    }
    return Stream.empty();
  }
}

package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a label was taken off an item.
 *
 * @param at when
 * @param by who did it
 * @param putOnAt when it had been put on; the item's creation where nothing says when
 */
public record LabelRemoval(Instant at, Actor by, Instant putOnAt) {

  /** The last of these events about this label, if that took it off; events come oldest first. */
  static Optional<LabelRemoval> last(String label, List<Event> events, Item item) {
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      if (event instanceof Event.Labeled labeled && label.equalsIgnoreCase(labeled.label())) {
        return Optional.empty();
      }
      if (event instanceof Event.Unlabeled taken && label.equalsIgnoreCase(taken.label())) {
        Instant putOnAt = lastPutOn(label, events.subList(0, i), item);
        return Optional.of(new LabelRemoval(taken.at(), taken.actor(), putOnAt));
      }
    }
    return Optional.empty();
  }

  private static Instant lastPutOn(String label, List<Event> events, Item item) {
    Instant last = item.createdAt();
    for (Event event : events) {
      if (event instanceof Event.Labeled labeled && label.equalsIgnoreCase(labeled.label())) {
        last = labeled.at();
      }
    }
    return last;
  }
}

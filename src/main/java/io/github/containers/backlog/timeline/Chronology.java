package io.github.containers.backlog.timeline;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.Event;
import java.time.Instant;
import java.util.List;

/**
 * The order of time among events. GitHub lists them so but for a few: a commit bears its
 * committer's clock.
 */
final class Chronology {

  private Chronology() {}

  /** These events, oldest first; those of one instant stay in the order in which they came. */
  static List<Event> of(List<Event> events) {
    for (int i = 1; i < events.size(); i++) {
      if (events.get(i).at().isBefore(events.get(i - 1).at())) {
        return events.stream().sorted(comparing(Event::at)).toList();
      }
    }
    return events;
  }

  /** Those of them that had happened by {@code asOf}, oldest first. */
  static List<Event> until(List<Event> events, Instant asOf) {
    List<Event> ordered = of(events);
    int end = ordered.size();
    while (end > 0 && ordered.get(end - 1).at().isAfter(asOf)) {
      end--;
    }
    return ordered.subList(0, end);
  }
}

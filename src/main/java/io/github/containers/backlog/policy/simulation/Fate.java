package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Outcome;
import io.github.containers.backlog.timeline.Viewpoint;
import io.github.containers.backlog.timeline.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What in truth became of an item after a simulated closing: the regret of "Simulation" in the
 * definitions.
 *
 * <p>It was <b>fixed</b> where at the end of the simulation its {@link Outcome} is that. Otherwise
 * it was <b>taken up by a maintainer</b> where, after the simulated closing, a maintainer said a
 * word about it (a comment or a review), or it was assigned to somebody (which needs the rights of
 * a maintainer, and so counts whoever did it), or a pull request was linked to it. A word within
 * the day before the item was closed otherwise or for reasons unknown, or later, is one of farewell
 * and takes nothing up.
 *
 * @param truth what became of it
 * @param at when it was fixed, taken up first, or closed; null where none of these happened
 */
public record Fate(Truth truth, @Nullable Instant at) {

  private static final Duration FAREWELL = Duration.ofDays(1);

  /**
   * Of this item, by the end that the viewpoint names.
   *
   * @param closing when it would have been closed
   */
  static Fate of(History history, Viewpoint end, Instant closing) {
    OpenIntervals open = OpenIntervals.of(history);
    Outcome outcome = Outcome.of(history, open, end.asOf());
    Instant closedAt = open.findLastClosing(end.asOf()).orElse(null);
    if (outcome == Outcome.FIXED) {
      return new Fate(Truth.FIXED, closedAt);
    }
    Instant farewell =
        closedAt == null || outcome == Outcome.OPEN ? end.asOf() : closedAt.minus(FAREWELL);
    return findTakenUp(history, end, closing, farewell)
        .map(at -> new Fate(Truth.TAKEN_UP, at))
        .orElseGet(() -> new Fate(truth(outcome), closedAt));
  }

  private static Truth truth(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> Truth.OPEN;
      case FIXED -> Truth.FIXED;
      case OTHERWISE -> Truth.CLOSED_OTHERWISE;
      case UNKNOWN -> Truth.CLOSED;
    };
  }

  private static Optional<Instant> findTakenUp(
      History history, Viewpoint end, Instant closing, Instant farewell) {
    Stream<Instant> words =
        new ItemAt(history, end)
            .findWords().stream()
                .flatMap(words1 -> words1.said().stream())
                .filter(Word::maintainers)
                .map(Word::at)
                .filter(at -> at.isBefore(farewell));
    Stream<Instant> deeds =
        Stream.ofNullable(history.events())
            .flatMap(events -> events.stream())
            .filter(event -> isDeed(event, history.item().type()))
            .map(Event::at);
    return Stream.concat(words, deeds)
        .filter(at -> at.isAfter(closing) && at.isBefore(end.asOf()))
        .min(Comparator.naturalOrder());
  }

  private static boolean isDeed(Event event, ItemType type) {
    return event instanceof Event.Assigned
        || (type == ItemType.ISSUE
            && event instanceof Event.CrossReferenced reference
            && reference.source().pullRequest());
  }
}

package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an item was open.
 *
 * <p>It opens when it is created and when it is reopened; it closes when it is closed, merged or
 * turned into a discussion. That it left its repository says nothing here: an item that was deleted
 * or transferred counts nowhere and at no instant, which is for those to see to who count. Where
 * its events are unknown, or end in another state than the item is in, there is the single interval
 * from its creation to its last closing. A closed item that GitHub gives no closing date for was,
 * as far as we know, never open.
 *
 * @param intervals oldest first, without overlap; empty where it never counts as open
 * @param exact whether they rest on the item's events; otherwise on its last closing alone
 */
public record OpenIntervals(List<Interval> intervals, boolean exact) {

  /** Copies the list. */
  public OpenIntervals {
    intervals = List.copyOf(intervals);
  }

  /** When this item was open, from what is known of it. */
  public static OpenIntervals of(History history) {
    return fromEvents(history).orElseGet(() -> fromState(history.item()));
  }

  /** Whether it was open at {@code t}. */
  public boolean openAt(Instant t) {
    return intervals.stream().anyMatch(interval -> interval.contains(t));
  }

  /** When it was last closed, at or before {@code t}; empty where it was open then, or never. */
  public Optional<Instant> findLastClosing(Instant t) {
    Instant last = null;
    for (Interval interval : intervals) {
      if (!interval.from().isAfter(t)) {
        last = interval.to();
      }
    }
    return Optional.ofNullable(last).filter(closing -> !closing.isAfter(t));
  }

  private static Optional<OpenIntervals> fromEvents(History history) {
    List<Event> events = history.events();
    if (events == null) {
      return Optional.empty();
    }
    Item item = history.item();
    List<Interval> intervals = new ArrayList<>();
    Instant openSince = item.createdAt();
    for (Event event : Chronology.of(events)) {
      if (openSince != null && closes(event)) {
        intervals.add(new Interval(openSince, later(openSince, event.at())));
        openSince = null;
      } else if (openSince == null && event instanceof Event.Reopened) {
        openSince = later(item.createdAt(), event.at());
      }
    }
    return endingAs(item, intervals, openSince);
  }

  private static Optional<OpenIntervals> endingAs(
      Item item, List<Interval> intervals, @Nullable Instant openSince) {
    if ((openSince != null) != item.open()) {
      return Optional.empty();
    }
    if (openSince != null) {
      intervals.add(new Interval(openSince, null));
    }
    return Optional.of(new OpenIntervals(intervals, true));
  }

  private static OpenIntervals fromState(Item item) {
    if (item.open()) {
      return new OpenIntervals(List.of(new Interval(item.createdAt(), null)), false);
    }
    Instant closedAt = item.closedAt();
    return new OpenIntervals(
        closedAt == null
            ? List.of()
            : List.of(new Interval(item.createdAt(), later(item.createdAt(), closedAt))),
        false);
  }

  private static boolean closes(Event event) {
    return event instanceof Event.Closed
        || event instanceof Event.Merged
        || event instanceof Event.ConvertedToDiscussion;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}

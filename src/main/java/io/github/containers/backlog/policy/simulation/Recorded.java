package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.StateReason;
import io.github.containers.backlog.timeline.LabelSpans;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Rewinding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What people did to an item, without what the policies themselves did for the same labels in the
 * time of the simulation: had the policies been others, it would have done otherwise.
 *
 * @param history the item and what is left of its events, oldest first
 * @param open when it was open
 * @param labels which labels it bore when, the policies' own acts included
 * @param changes when something happens to it, or to a pull request that is linked to it
 */
record Recorded(
    History history, OpenIntervals open, LabelSpans labels, NavigableSet<Instant> changes) {

  private static final Duration BREATH = Duration.ofMinutes(1);

  /** Of an item whose events are known. */
  static Recorded of(History history, SimulatedPolicies policies) {
    LabelSpans labels = LabelSpans.of(history);
    List<Event> events = new ArrayList<>(known(history));
    events.sort(Comparator.comparing(Event::at));
    Instant since = policies.window().since();
    List<Event> own =
        events.stream()
            .filter(event -> event.at().isAfter(since) && policies.acted(event.actor()))
            .filter(event -> isOwn(event, policies, labels))
            .toList();
    boolean acted = events.removeAll(own);
    events.removeIf(event -> event instanceof Event.Commented said && isSaidWith(said, own));
    History left =
        acted ? reopened(history, events) : new History(history.item(), events, history.gone());
    return new Recorded(left, OpenIntervals.of(left), labels, changes(events));
  }

  /** Its events, oldest first. */
  List<Event> events() {
    return known(history);
  }

  /** When something next happens after {@code t}; empty where nothing does. */
  Optional<Instant> findChangeAfter(Instant t) {
    return Optional.ofNullable(changes.higher(t));
  }

  private static NavigableSet<Instant> changes(List<Event> events) {
    NavigableSet<Instant> changes = new TreeSet<>();
    for (Event event : events) {
      changes.add(event.at());
      if (event instanceof Event.CrossReferenced reference) {
        Instant closedAt = reference.source().closedAt();
        changes.add(closedAt == null ? event.at() : closedAt);
      }
    }
    return changes;
  }

  private static List<Event> known(History history) {
    List<Event> events = history.events();
    return events == null ? List.of() : events;
  }

  /** Whoever labels or closes for a policy says its text in the same breath. */
  private static boolean isSaidWith(Event.Commented said, List<Event> own) {
    return own.stream()
        .filter(act -> said.actor().is(act.actor().login()))
        .anyMatch(act -> Duration.between(act.at(), said.at()).abs().compareTo(BREATH) <= 0);
  }

  /** A closing is the policies' own where the item bore a label that they had put on. */
  private static boolean isOwn(Event event, SimulatedPolicies policies, LabelSpans labels) {
    if (event instanceof Event.Labeled labeled) {
      return policies.manage(labeled.label());
    } else if (event instanceof Event.Unlabeled unlabeled) {
      return policies.manage(unlabeled.label());
    }
    return event instanceof Event.Closed closed
        && closed.reason() == StateReason.NOT_PLANNED
        && labels.spans().stream()
            .filter(span -> span.contains(event.at()) && policies.manage(span.label()))
            .anyMatch(span -> span.by() != null && policies.acted(span.by()));
  }

  /** The item is open where it was only the policies that had closed it. */
  private static History reopened(History history, List<Event> events) {
    boolean open = true;
    List<Event> left = new ArrayList<>();
    for (Event event : events) {
      if (!(event instanceof Event.Reopened) || !open) {
        left.add(event);
      }
      boolean closes =
          event instanceof Event.Closed
              || event instanceof Event.Merged
              || event instanceof Event.ConvertedToDiscussion;
      open = event instanceof Event.Reopened || (open && !closes);
    }
    return new History(
        open ? Rewinding.openAt(history, Instant.MAX, history.item().labels(), 0) : history.item(),
        left,
        history.gone());
  }
}

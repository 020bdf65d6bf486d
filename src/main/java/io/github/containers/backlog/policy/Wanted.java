package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.policy.Verdict.Decided;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Whether a label is wanted on an item by its conditions alone, and since when. */
final class Wanted {

  private static final Duration PRECISION = Duration.ofMinutes(1);

  private final RepositoryPolicies policies;
  private final SharedLabel shared;

  Wanted(RepositoryPolicies policies, SharedLabel shared) {
    this.policies = policies;
    this.shared = shared;
  }

  /** Whether one of the conditions holds; an exempt or locked item counts as none. */
  Verdict of(Subject subject) {
    Verdict all = Decided.FAILS;
    for (Policy policy : shared.policies()) {
      Verdict verdict =
          Bar.find(policy, subject).isPresent() ? Decided.FAILS : policy.condition().of(subject);
      if (verdict.holds()) {
        return verdict;
      }
      all = verdict.fails() ? all : verdict;
    }
    return all;
  }

  /** The first policy whose condition does not fail, else the first. */
  Policy policyFor(Subject subject) {
    return shared.policies().stream()
        .filter(policy -> Bar.find(policy, subject).isEmpty())
        .filter(policy -> !policy.condition().of(subject).fails())
        .findFirst()
        .orElse(shared.policies().get(0));
  }

  /**
   * Since when it has been as it is now. It changes when something happens to the item, or when a
   * duration passes a limit: that moment is searched between two things that happened, to a minute.
   */
  Instant since(History history, Subject subject) {
    boolean now = of(subject).holds();
    List<Instant> moments = moments(history, subject);
    Instant later = subject.asOf();
    for (int i = moments.size() - 1; i >= 0; i--) {
      Instant moment = moments.get(i);
      Instant before = moment.isBefore(later) ? later.minusMillis(1) : later;
      boolean end = later.equals(subject.asOf()) || heldAt(history, before) == now;
      if (!end) {
        return later;
      }
      if (heldAt(history, moment) != now) {
        return search(history, moment, later, now);
      }
      later = moment;
    }
    return later;
  }

  private Instant search(History history, Instant otherwise, Instant so, boolean now) {
    Instant from = otherwise;
    Instant to = so;
    while (Duration.between(from, to).compareTo(PRECISION) > 0) {
      Instant middle = from.plus(Duration.between(from, to).dividedBy(2));
      if (heldAt(history, middle) == now) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return to;
  }

  private boolean heldAt(History history, Instant t) {
    Viewpoint now = policies.viewpoint();
    Viewpoint then = new Viewpoint(t, now.people(), now.kinds(), now.triagedLabel());
    return of(new Subject(policies.repository(), new ItemAt(history, then))).holds();
  }

  private static List<Instant> moments(History history, Subject subject) {
    TreeSet<Instant> moments = new TreeSet<>();
    moments.add(subject.item().createdAt());
    List<Event> events = history.events();
    if (events != null) {
      events.stream()
          .map(Event::at)
          .filter(at -> at.isBefore(subject.asOf()) && at.isAfter(subject.item().createdAt()))
          .forEach(moments::add);
    }
    return new ArrayList<>(moments);
  }
}

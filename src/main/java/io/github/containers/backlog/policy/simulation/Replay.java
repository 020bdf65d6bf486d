package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.StateReason;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.timeline.Interval;
import io.github.containers.backlog.timeline.Rewinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lives through one item's history with the policies in force. In each run the item is as people,
 * and the policies in earlier runs, had left it by then; what is to be done is decided as in a live
 * run, and done at that instant. Runs in which nothing can have changed are passed over.
 *
 * <p>People do what they are recorded to have done, with one exception: they neither put on what is
 * on already nor take off what is off. An item that the policies closed stays closed.
 */
final class Replay {

  private final SimulatedPolicies policies;
  private final Recorded recorded;
  private final Stepping stepping;
  private final Notes notes;
  private final Actor account;
  private final List<Event> past = new ArrayList<>();
  private final ManagedLabels managed;
  private int next;
  private int said;

  Replay(SimulatedPolicies policies, Recorded recorded, Stepping stepping, Notes notes) {
    this.policies = policies;
    this.recorded = recorded;
    this.stepping = stepping;
    this.notes = notes;
    this.account = Actor.of(policies.account());
    this.managed = ManagedLabels.of(policies, recorded);
  }

  /** Lives through it. */
  void run() {
    Window window = policies.window();
    int run = window.firstRunFrom(recorded.history().item().createdAt());
    while (run < window.runs() && notes.closedAt() == null) {
      Optional<Instant> open = findOpenFrom(window.run(run));
      if (open.isEmpty()) {
        return;
      }
      int atOpening = window.firstRunFrom(open.get());
      run = atOpening > run ? atOpening : look(run);
    }
  }

  /** The first instant from {@code t} on at which it is open; empty where it never is again. */
  private Optional<Instant> findOpenFrom(Instant t) {
    return recorded.open().intervals().stream()
        .filter(interval -> interval.to() == null || interval.to().isAfter(t))
        .map(Interval::from)
        .map(from -> from.isBefore(t) ? t : from)
        .min(Comparator.naturalOrder());
  }

  /** Looks at the item, and does what is to be done; the next run in which to look again. */
  private int look(int run) {
    Instant now = policies.window().run(run);
    RepositoryPolicies its = policies.in(run);
    Subject subject = its.find(historyAt(now)).orElseThrow();
    List<Decision> decisions = its.decisionsOn(subject);
    List<Action> actions = its.actionsOn(subject, decisions, true);
    notes.decided(decisions);
    actions.forEach(action -> carryOut(action, its, subject));
    return actions.isEmpty() && stepping == Stepping.SKIPPING ? skip(its, subject, run) : run + 1;
  }

  private int skip(RepositoryPolicies its, Subject subject, int run) {
    Instant now = subject.asOf();
    Stream<Instant> changes = recorded.findChangeAfter(now).stream();
    Stream<Instant> passing = its.findConstancy(subject).map(now::plus).stream();
    return Stream.concat(changes, passing)
        .map(policies.window()::firstRunFrom)
        .map(then -> Math.max(then, run + 1))
        .min(Comparator.naturalOrder())
        .orElse(policies.window().runs());
  }

  private History historyAt(Instant now) {
    List<Event> events = recorded.events();
    while (next < events.size() && !events.get(next).at().isAfter(now)) {
      Event event = events.get(next++);
      if (!event.at().isAfter(policies.window().since()) || managed.happens(event)) {
        past.add(event);
        if (event instanceof Event.Unlabeled unlabeled) {
          notes.takenOff(unlabeled.label(), Ending.WITHDRAWN, event.at());
        }
      }
    }
    List<String> labels = managed.with(recorded.labels().at(now));
    Item item = Rewinding.openAt(recorded.history(), now, labels, said);
    return History.of(item, past);
  }

  private void carryOut(Action action, RepositoryPolicies its, Subject subject) {
    Instant now = subject.asOf();
    Step step = action.step();
    if (step instanceof Step.AddLabel add) {
      act(new Event.Labeled(now, account, add.label()));
    } else if (step instanceof Step.RemoveLabel remove) {
      act(new Event.Unlabeled(now, account, remove.label()));
    } else if (step instanceof Step.Comment) {
      said++;
      act(new Event.Commented(now, account, Association.NONE));
    } else if (step instanceof Step.Close) {
      act(new Event.Closed(now, account, StateReason.NOT_PLANNED));
    }
    notes.carriedOut(action, its, subject);
  }

  private void act(Event event) {
    managed.happens(event);
    past.add(event);
  }
}

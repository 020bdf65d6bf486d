package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the policies did to one item. */
final class Notes {

  /**
   * Something that is mailed to those who follow the item.
   *
   * @param policy name of the policy that did it
   */
  record Mail(String policy, Instant at) {}

  private final SimulatedPolicies policies;
  private final History history;
  private final Map<String, Labelling> running = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<Labelling> finished = new ArrayList<>();
  private final List<Mail> mails = new ArrayList<>();
  private @Nullable Instant closedAt;

  Notes(SimulatedPolicies policies, History history) {
    this.policies = policies;
    this.history = history;
  }

  /** When they closed it; null where they have not. */
  @Nullable Instant closedAt() {
    return closedAt;
  }

  /** What becomes of the labels that are on and whose grace ran out. */
  void decided(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Decision.Expired expired) {
        Labelling labelling = labelling(expired.policy(), expired.putOnAt());
        if (labelling.ending() == Ending.ON) {
          running.put(labelling.label(), labelling.expired(expired.since()));
        }
      }
    }
  }

  void carriedOut(Action action, RepositoryPolicies its, Subject subject) {
    Instant now = subject.asOf();
    Step step = action.step();
    Policy policy = policy(action.policy());
    if (step instanceof Step.AddLabel) {
      labelling(policy, now);
    } else if (step instanceof Step.RemoveLabel) {
      boolean answered = its.lifeOf(policy, subject).answeredAt() != null;
      takenOff(policy.label(), answered ? Ending.ANSWERED : Ending.WITHDRAWN, now);
    } else {
      mails.add(new Mail(policy.name(), now));
    }
    if (step instanceof Step.Close) {
      closed(policy, now);
    }
  }

  /** A human took a label off. */
  void takenOff(String label, Ending how, Instant at) {
    Labelling labelling = running.remove(label);
    if (labelling != null) {
      finished.add(labelling.ended(how, at));
    }
  }

  private void closed(Policy policy, Instant now) {
    closedAt = now;
    Viewpoint eyes = policies.in(0).viewpoint();
    Viewpoint end =
        new Viewpoint(policies.window().asOf(), eyes.people(), eyes.kinds(), eyes.triagedLabel());
    Labelling labelling = running.remove(policy.label());
    if (labelling != null) {
      finished.add(labelling.closed(now, Fate.of(history, end, now)));
    }
  }

  /** All labels that were put on, or expired; complete after the last run. */
  List<Labelling> labellings() {
    List<Labelling> all = new ArrayList<>(finished);
    Instant end = policies.window().asOf();
    OpenIntervals open = OpenIntervals.of(history);
    for (Labelling labelling : running.values()) {
      boolean settled = labelling.ending() == Ending.ON && closedAt == null && !open.openAt(end);
      all.add(
          settled
              ? labelling.ended(Ending.SETTLED, open.findLastClosing(end).orElse(null))
              : labelling);
    }
    return all;
  }

  List<Mail> mails() {
    return mails;
  }

  /** The labelling that runs; one that began before the simulation is known from now on. */
  private Labelling labelling(Policy policy, Instant putOnAt) {
    return running.computeIfAbsent(
        policy.label(),
        label ->
            new Labelling(
                policies.repository().ref(),
                history.item(),
                policy.name(),
                policy.label(),
                putOnAt,
                Ending.ON,
                null,
                null,
                null));
  }

  private Policy policy(String name) {
    return policies.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}

package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which of the policies' labels are on an item, as people and policies put them on and off. */
final class ManagedLabels {

  private final SimulatedPolicies policies;
  private final Map<String, String> on = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private ManagedLabels(SimulatedPolicies policies) {
    this.policies = policies;
  }

  /** As they were when the simulation began, or the item was opened. */
  static ManagedLabels of(SimulatedPolicies policies, Recorded recorded) {
    ManagedLabels labels = new ManagedLabels(policies);
    Instant since = policies.window().since();
    Instant createdAt = recorded.history().item().createdAt();
    recorded.labels().at(createdAt.isAfter(since) ? createdAt : since).stream()
        .filter(policies::manage)
        .forEach(label -> labels.on.put(label, label));
    return labels;
  }

  /** Whether something can happen; what puts on what is on, or takes off what is off, can not. */
  boolean happens(Event event) {
    if (event instanceof Event.Labeled labeled && policies.manage(labeled.label())) {
      return on.putIfAbsent(labeled.label(), labeled.label()) == null;
    }
    return !(event instanceof Event.Unlabeled unlabeled)
        || !policies.manage(unlabeled.label())
        || on.remove(unlabeled.label()) != null;
  }

  /** These labels, with those of the policies as they are here. */
  List<String> with(List<String> recorded) {
    return Stream.concat(
            recorded.stream().filter(label -> !policies.manage(label)), on.values().stream())
        .toList();
  }
}

package io.github.containers.backlog.policy;

import io.github.containers.backlog.policy.Decision.Why;
import java.util.Optional;

/**
 * Why a condition counts as not holding, whatever it says.
 *
 * @param policy whose condition it is
 * @param why what kind of reason
 * @param reason in words
 */
record Bar(Policy policy, Why why, String reason) {

  /** What bars this policy from this item; empty where nothing does. */
  static Optional<Bar> find(Policy policy, Subject subject) {
    if (subject.repository().archived()) {
      return Optional.of(new Bar(policy, Why.ARCHIVED, "the repository is archived"));
    }
    if (subject.item().locked()) {
      return Optional.of(new Bar(policy, Why.LOCKED, "the item is locked"));
    }
    return policy.exempt().stream()
        .filter(subject.at()::bears)
        .findFirst()
        .map(exempt -> new Bar(policy, Why.EXEMPT, "it bears the exempt label " + exempt));
  }
}

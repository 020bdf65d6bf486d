package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.ItemType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A label and the policies that want it.
 *
 * @param label its name, as the first of them spells it
 * @param policies in the order of the file; at least one
 */
record SharedLabel(String label, List<Policy> policies) {

  SharedLabel {
    policies = List.copyOf(policies);
  }

  /** The labels of the policies that look at items of this type, in the order of the file. */
  static List<SharedLabel> of(List<Policy> policies, ItemType type) {
    Map<String, List<Policy>> byLabel = new LinkedHashMap<>();
    policies.stream()
        .filter(policy -> policy.coverage().includes(type))
        .forEach(
            policy ->
                byLabel
                    .computeIfAbsent(
                        policy.label().toLowerCase(Locale.ROOT), label -> new ArrayList<>())
                    .add(policy));
    return byLabel.values().stream()
        .map(sharing -> new SharedLabel(sharing.get(0).label(), sharing))
        .toList();
  }
}

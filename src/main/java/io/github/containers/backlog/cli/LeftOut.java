package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.partitioningBy;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.PolicySettings;
import io.github.containers.backlog.config.Settings;
import java.util.List;
import java.util.Map;

/** Policies that are not simulated, though those that are ask for what they put on. */
final class LeftOut {

  private LeftOut() {}

  /**
   * A sentence for each.
   *
   * @param names of the policies that are simulated; all where it is empty
   */
  static List<String> among(Settings settings, List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    Map<Boolean, List<PolicySettings>> parted =
        settings.policies().stream().collect(partitioningBy(policy -> isNamed(policy, names)));
    List<PolicySettings> simulated = parted.getOrDefault(true, List.of());
    LabelPolicies conditions = LabelPolicies.of(settings.withPolicies(simulated));
    return parted.getOrDefault(false, List.of()).stream()
        .filter(policy -> simulated.stream().anyMatch(it -> conditions.asksFor(it, policy.label())))
        .map(LeftOut::sentence)
        .toList();
  }

  private static boolean isNamed(PolicySettings policy, List<String> names) {
    return names.stream().anyMatch(policy.name()::equalsIgnoreCase);
  }

  private static String sentence(PolicySettings policy) {
    return "policy "
        + policy.name()
        + " is not simulated with it, so its label counts only where somebody really put it on;"
        + " without --policy all are";
  }
}

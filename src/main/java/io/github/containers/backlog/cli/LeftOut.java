package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.PolicySettings;
import io.github.containers.backlog.config.Settings;
import java.util.List;
import java.util.Locale;

/** Policies that are not simulated, though those that are ask for what they put on. */
final class LeftOut {

  private LeftOut() {}

  /**
   * A sentence for each.
   *
   * @param names of the policies that are simulated; all where it is empty
   */
  static List<String> among(Settings settings, List<String> names) {
    List<PolicySettings> simulated =
        settings.policies().stream().filter(policy -> isNamed(policy, names)).toList();
    return settings.policies().stream()
        .filter(policy -> !names.isEmpty() && !isNamed(policy, names))
        .filter(policy -> simulated.stream().anyMatch(it -> asksFor(it, policy, settings)))
        .map(LeftOut::sentence)
        .toList();
  }

  private static boolean isNamed(PolicySettings policy, List<String> names) {
    return names.stream().anyMatch(policy.name()::equalsIgnoreCase);
  }

  private static boolean asksFor(PolicySettings one, PolicySettings other, Settings settings) {
    String when = one.when().toLowerCase(Locale.ROOT);
    boolean triaged =
        other.label().equalsIgnoreCase(settings.triaged()) && when.contains("triaged");
    return triaged || when.contains(other.label().toLowerCase(Locale.ROOT));
  }

  private static String sentence(PolicySettings policy) {
    return "policy "
        + policy.name()
        + " is not simulated with it, so its label counts only where somebody really put it on;"
        + " without --policy all are";
  }
}

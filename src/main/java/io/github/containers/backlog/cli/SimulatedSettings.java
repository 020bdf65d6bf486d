package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.PolicySettings;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.policy.Coverage;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.condition.Threshold;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The policies that are simulated.
 *
 * @param variable the duration whose threshold a sweep changes; null without a sweep
 * @param steps the policies with each threshold, or as they stand; at least one
 * @param items what they look at, in words: {@code issues}
 * @param closing whether any of them closes
 */
record SimulatedSettings(
    @Nullable String variable, List<Step> steps, String items, boolean closing) {

  /**
   * The policies with one threshold.
   *
   * @param threshold what the duration is compared with; null where nothing changes
   */
  record Step(@Nullable Duration threshold, LabelPolicies policies) {}

  SimulatedSettings {
    steps = List.copyOf(steps);
  }

  /**
   * Those of the configuration.
   *
   * @param names of those that are meant; all where it is empty
   * @throws UsageException where there is none, or none of such a name
   * @throws io.github.containers.backlog.config.ConfigException where one of them is wrong
   */
  static SimulatedSettings of(Settings settings, List<String> names, @Nullable SweepRange range) {
    List<PolicySettings> all = settings.policies();
    if (all.isEmpty()) {
      throw new UsageException(
          "no policies: give one with --when, or write a configuration with `backlog init`");
    }
    for (String name : names) {
      if (all.stream().noneMatch(policy -> policy.name().equalsIgnoreCase(name))) {
        throw new UsageException(
            "--policy: there is no policy \"" + name + "\"; there are " + names(all));
      }
    }
    List<PolicySettings> wanted =
        all.stream()
            .filter(
                policy ->
                    names.isEmpty() || names.stream().anyMatch(policy.name()::equalsIgnoreCase))
            .toList();
    return ofPolicies(settings, wanted, range);
  }

  /** These, in place of those of the configuration. */
  static SimulatedSettings ofPolicies(
      Settings settings, List<PolicySettings> policies, @Nullable SweepRange range) {
    if (range == null) {
      Step only = new Step(null, LabelPolicies.of(settings.withPolicies(policies)));
      return new SimulatedSettings(null, List.of(only), items(policies), closing(policies));
    }
    if (policies.size() > 1) {
      throw new UsageException(
          "--sweep changes one policy: name it with --policy; there are " + names(policies));
    }
    PolicySettings policy = policies.get(0);
    List<Step> steps =
        range.thresholds().stream()
            .map(threshold -> step(settings, policy, range.variable(), threshold))
            .toList();
    return new SimulatedSettings(range.variable(), steps, items(policies), closing(policies));
  }

  private static Step step(
      Settings settings, PolicySettings policy, String variable, Duration threshold) {
    String condition =
        Threshold.replace(policy.when(), variable, threshold)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--sweep: the condition compares "
                            + variable
                            + " with no number of days: "
                            + policy.when().strip()));
    List<PolicySettings> changed = List.of(policy.withCondition(condition));
    return new Step(threshold, LabelPolicies.of(settings.withPolicies(changed)));
  }

  private static boolean closing(List<PolicySettings> policies) {
    return policies.stream().anyMatch(policy -> policy.then() == Expiry.CLOSE);
  }

  private static String items(List<PolicySettings> policies) {
    Set<Coverage> looks = policies.stream().map(PolicySettings::items).collect(Collectors.toSet());
    if (looks.equals(Set.of(Coverage.ISSUES))) {
      return "issues";
    }
    return looks.equals(Set.of(Coverage.PULL_REQUESTS))
        ? "pull requests"
        : "issues and pull requests";
  }

  private static String names(List<PolicySettings> policies) {
    return policies.stream().map(PolicySettings::name).collect(Collectors.joining(", "));
  }
}

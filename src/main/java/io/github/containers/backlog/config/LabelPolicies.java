package io.github.containers.backlog.config;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Condition;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Read;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The label policies of a configuration, their conditions checked. To make it loads CEL, which
 * takes half a second: only for what needs policies.
 */
public final class LabelPolicies {

  /** The variables that are true by the label that {@code triaged} names. */
  private static final Set<String> OF_TRIAGED = Set.of("triaged", "retriage_due");

  private final Settings settings;
  private final ConditionReading conditions;

  private LabelPolicies(Settings settings, ConditionReading conditions) {
    this.settings = settings;
    this.conditions = conditions;
  }

  /**
   * Checks the conditions.
   *
   * @throws ConfigException with everything that is wrong in any of them
   */
  public static LabelPolicies of(Settings settings) {
    ConditionReading conditions = ConditionReading.of(settings);
    if (!conditions.problems().isEmpty()) {
      throw new ConfigException(conditions.problems());
    }
    return new LabelPolicies(settings, conditions);
  }

  /** The policies that hold in this repository, in the order of the file. */
  public List<Policy> in(Repository repository) {
    return settings.in(repository).policies().stream().map(this::policy).toList();
  }

  /**
   * The labels that the policies of this repository name and that it does not have, where they are
   * written, with what was probably meant.
   *
   * @param labels the names of its labels
   */
  public List<UnknownLabel> unknownLabels(Repository repository, Collection<String> labels) {
    KnownLabels known = new KnownLabels(repository, labels);
    return settings.in(repository).policies().stream()
        .flatMap(policy -> known.unknown(policy, read(policy)).stream())
        .distinct()
        .toList();
  }

  /**
   * Whether a policy asks for a label, so that it depends on who puts that on: its condition names
   * it, or may mean any; the label stands for {@code triaged} or for a kind that is asked for; or
   * it exempts from the policy.
   */
  public boolean asksFor(PolicySettings policy, String label) {
    Read read = read(policy);
    Set<String> labels = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    read.labels().forEach(named -> labels.add(named.name()));
    labels.addAll(policy.exempt());
    if (!Collections.disjoint(read.variables(), OF_TRIAGED)) {
      labels.add(settings.triaged());
    }
    if (read.variables().contains("kind")) {
      settings.kinds().labels().values().forEach(labels::addAll);
    }
    return read.asksForAll() || labels.contains(label);
  }

  private Policy policy(PolicySettings policy) {
    Condition condition = read(policy).condition();
    return new Policy(
        policy.name(),
        policy.label(),
        policy.items(),
        condition,
        policy.manages(),
        policy.exempt(),
        policy.grace(),
        policy.again(),
        policy.response(),
        policy.then(),
        policy.comments(),
        policy.color(),
        policy.description());
  }

  private Read read(PolicySettings policy) {
    return conditions
        .find(policy.when())
        .orElseThrow(() -> new IllegalStateException("not checked: " + policy.name()));
  }
}

package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.metrics.OpenItem;
import io.github.containers.backlog.policy.Finding;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the policies do at an instant.
 *
 * <p>Each item counts once, also where several policies would act on it.
 *
 * @param each one for each policy, in the order of the configuration
 * @param labelled how many items are to get a label
 * @param cleared how many items are to lose a label
 * @param expired how many items have expired
 * @param undecidable of how many items something that decides is not known
 */
public record PolicyEffects(
    List<Effect> each, int labelled, int cleared, int expired, int undecidable) {

  /** Copies the list. */
  public PolicyEffects {
    each = List.copyOf(each);
  }

  /**
   * Of one policy, in items.
   *
   * @param policy its name
   * @param label that it puts on and takes off
   * @param bearing open items that bear its label, whoever put it on
   * @param labelled items that are to get its label
   * @param cleared items that are to lose its label: somebody has answered, or it no longer holds
   * @param expired items whose grace ran out without an answer
   */
  public record Effect(
      String policy, String label, int bearing, int labelled, int cleared, int expired) {}

  /**
   * Of a plan.
   *
   * @param policies those of all repositories; where several bear a name, the first counts
   * @param open what is open
   */
  public static PolicyEffects of(Planning planning, List<Policy> policies, List<OpenItem> open) {
    Map<String, Policy> named = new LinkedHashMap<>();
    policies.forEach(policy -> named.putIfAbsent(policy.name(), policy));
    return new PolicyEffects(
        named.values().stream().map(policy -> effect(planning, policy, open)).toList(),
        items(planning, Step.AddLabel.class),
        items(planning, Step.RemoveLabel.class),
        items(planning.expired()),
        items(planning.undecidable()));
  }

  private static Effect effect(Planning planning, Policy of, List<OpenItem> open) {
    String policy = of.name();
    return new Effect(
        policy,
        of.label(),
        (int) open.stream().filter(item -> bears(item, of)).count(),
        (int) steps(planning, policy).filter(Step.AddLabel.class::isInstance).count(),
        (int) steps(planning, policy).filter(Step.RemoveLabel.class::isInstance).count(),
        (int) planning.expired().stream().filter(it -> policy(it).equals(policy)).count());
  }

  private static boolean bears(OpenItem item, Policy policy) {
    return policy.coverage().includes(item.item().type())
        && item.labels().stream().anyMatch(policy.label()::equalsIgnoreCase);
  }

  private static Stream<Step> steps(Planning planning, String policy) {
    return planning.plan().actions().stream()
        .filter(action -> action.policy().equals(policy))
        .map(action -> action.step());
  }

  private static String policy(Finding finding) {
    return finding.decision().policy().name();
  }

  private static int items(Planning planning, Class<? extends Step> step) {
    return (int)
        planning.plan().actions().stream()
            .filter(action -> step.isInstance(action.step()))
            .map(action -> action.repository() + "#" + action.number())
            .distinct()
            .count();
  }

  private static int items(List<Finding> findings) {
    return (int)
        findings.stream()
            .map(finding -> finding.repository() + "#" + finding.item().number())
            .distinct()
            .count();
  }
}

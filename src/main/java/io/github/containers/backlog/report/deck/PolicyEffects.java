package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Finding;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.policy.Step;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the policies do at an instant.
 *
 * @param each one for each policy that has something to do or whose grace ran out somewhere, by
 *     name
 * @param undecidable of how many items something that decides is not known
 */
public record PolicyEffects(List<Effect> each, int undecidable) {

  /** Copies the list. */
  public PolicyEffects {
    each = List.copyOf(each);
  }

  /**
   * Of one policy, in items.
   *
   * @param policy its name
   * @param labelled items that are to get its label
   * @param cleared items that are to lose its label: somebody has answered, or it no longer holds
   * @param expired items whose grace ran out without an answer
   */
  public record Effect(String policy, int labelled, int cleared, int expired) {}

  /** Of a plan. */
  public static PolicyEffects of(Planning planning) {
    TreeSet<String> names = new TreeSet<>();
    planning.plan().actions().forEach(action -> names.add(action.policy()));
    planning.expired().forEach(finding -> names.add(policy(finding)));
    return new PolicyEffects(
        names.stream().map(name -> effect(planning, name)).toList(), undecidable(planning));
  }

  /** How many items are to get a label. */
  public int labelled() {
    return each.stream().mapToInt(Effect::labelled).sum();
  }

  /** How many items are to lose a label. */
  public int cleared() {
    return each.stream().mapToInt(Effect::cleared).sum();
  }

  /** How many items have expired. */
  public int expired() {
    return each.stream().mapToInt(Effect::expired).sum();
  }

  private static Effect effect(Planning planning, String policy) {
    return new Effect(
        policy,
        (int) steps(planning, policy).filter(Step.AddLabel.class::isInstance).count(),
        (int) steps(planning, policy).filter(Step.RemoveLabel.class::isInstance).count(),
        (int) planning.expired().stream().filter(it -> policy(it).equals(policy)).count());
  }

  private static Stream<Step> steps(Planning planning, String policy) {
    return planning.plan().actions().stream()
        .filter(action -> action.policy().equals(policy))
        .map(action -> action.step());
  }

  private static String policy(Finding finding) {
    Decision decision = finding.decision();
    return decision.policy().name();
  }

  private static int undecidable(Planning planning) {
    return (int)
        planning.undecidable().stream()
            .map(finding -> finding.repository() + "#" + finding.item().number())
            .distinct()
            .count();
  }
}

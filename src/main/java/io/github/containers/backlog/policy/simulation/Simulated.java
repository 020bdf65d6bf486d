package io.github.containers.backlog.policy.simulation;

import java.util.List;

/**
 * What policies would have done.
 *
 * @param window when
 * @param items items that were open at some time in the window and that a policy looks at
 * @param unread of these, those whose timeline was not fetched: they are taken as never touched
 * @param policies by policy, in the order of the file
 * @param curve how many items were open, weekly
 * @param labellings each time that a policy put its label on an item, by item
 */
public record Simulated(
    Window window,
    int items,
    int unread,
    List<PolicyFigures> policies,
    List<CurvePoint> curve,
    List<Labelling> labellings) {

  /** Copies the lists. */
  public Simulated {
    policies = List.copyOf(policies);
    curve = List.copyOf(curve);
    labellings = List.copyOf(labellings);
  }

  /** How many items the policies would have closed. */
  public int closed() {
    return policies.stream().mapToInt(PolicyFigures::closed).sum();
  }

  /** How many of these one would have regretted. */
  public int regret() {
    return policies.stream().mapToInt(PolicyFigures::regret).sum();
  }
}

package io.github.containers.backlog.policy;

import java.util.List;
import java.util.Map;

/**
 * A plan, and what else came to light while it was made.
 *
 * @param plan what is to be done
 * @param expired items whose grace ran out, be they closed or only listed; oldest first
 * @param skipped items for which something would be done, were it not for a reason; oldest first
 * @param statistics how many items were looked at and what is to be done with them
 */
public record Planning(
    Plan plan, List<Finding> expired, List<Finding> skipped, Statistics statistics) {

  /** Copies the lists. */
  public Planning {
    expired = List.copyOf(expired);
    skipped = List.copyOf(skipped);
  }

  /** The same with the texts of the plan's comments. */
  public Planning with(Map<String, String> texts) {
    return new Planning(plan.with(texts), expired, skipped, statistics);
  }

  /** The items about which something could not be decided: the plan is not the whole truth. */
  public List<Finding> undecidable() {
    return skipped.stream()
        .filter(
            finding ->
                finding.decision() instanceof Decision.Skipped skip
                    && skip.why() == Decision.Why.UNDECIDABLE)
        .toList();
  }
}

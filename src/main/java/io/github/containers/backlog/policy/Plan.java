package io.github.containers.backlog.policy;

import java.time.Instant;
import java.util.List;

/**
 * The actions that would bring the items in line with the policies.
 *
 * @param asOf the instant at which everything was decided, in GitHub's time
 * @param account login of the account that acts; what it did itself is no human activity
 * @param actions oldest items first; of one item in the order in which they are to be carried out
 */
public record Plan(Instant asOf, String account, List<Action> actions) {

  /** Copies the list. */
  public Plan {
    actions = List.copyOf(actions);
  }
}

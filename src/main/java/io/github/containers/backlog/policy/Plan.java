package io.github.containers.backlog.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The actions that would bring the items in line with the policies.
 *
 * @param asOf the instant at which everything was decided, in GitHub's time
 * @param account login of the account that acts; what it did itself is no human activity
 * @param actions oldest items first; of one item in the order in which they are to be carried out
 * @param texts what the files held that the actions' comments are made from, by the files' names;
 *     empty where nobody has read them yet
 */
public record Plan(Instant asOf, String account, List<Action> actions, Map<String, String> texts) {

  /** Copies the list and the map. */
  public Plan {
    actions = List.copyOf(actions);
    texts = Map.copyOf(texts);
  }

  /** A plan whose comments' texts nobody has read yet. */
  public Plan(Instant asOf, String account, List<Action> actions) {
    this(asOf, account, actions, Map.of());
  }

  /** The same with some of the actions. */
  public Plan with(List<Action> some) {
    return new Plan(asOf, account, some, texts);
  }

  /** The same with the texts of its comments. */
  public Plan with(Map<String, String> read) {
    return new Plan(asOf, account, actions, read);
  }
}

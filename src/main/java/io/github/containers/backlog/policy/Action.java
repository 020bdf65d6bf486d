package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A step that a policy asks for, and why.
 *
 * @param repositoryId id of the item's repository
 * @param repository its present name
 * @param number the item's number
 * @param title its title: text from a stranger
 * @param author login of its reporter
 * @param createdAt when it was opened; the oldest come first
 * @param policy name of the policy
 * @param step what is to be done
 * @param reason why, in words for people
 * @param values what decided it: names of variables and their values, in words, in a fixed order
 * @param seen what the plan saw of the item
 */
public record Action(
    long repositoryId,
    RepositoryRef repository,
    int number,
    String title,
    String author,
    Instant createdAt,
    String policy,
    Step step,
    String reason,
    Map<String, String> values,
    Seen seen) {

  /** Copies the map, keeping its order. */
  public Action {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}

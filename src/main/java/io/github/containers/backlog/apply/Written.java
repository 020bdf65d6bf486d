package io.github.containers.backlog.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A write that was made.
 *
 * @param at when, in GitHub's time
 * @param labels the item's labels after it; null where the answer doesn't say
 * @param commentId GitHub's id of the comment that was written; null for other writes
 */
public record Written(Instant at, @Nullable List<String> labels, @Nullable Long commentId) {

  /** One whose answer says nothing more. */
  public static Written at(Instant at) {
    return new Written(at, null, null);
  }

  /** The item's labels after it; empty where the answer doesn't say. */
  public Optional<List<String>> findLabels() {
    return Optional.ofNullable(labels);
  }
}

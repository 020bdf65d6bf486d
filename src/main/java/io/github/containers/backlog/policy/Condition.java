package io.github.containers.backlog.policy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What must be true of an item that a policy's label is wanted on. */
public interface Condition {

  /** As it was written. */
  String text();

  /** Whether it holds for this item. */
  Verdict of(Subject subject);

  /**
   * What it asks about and what is true of this item, in words.
   *
   * @return values by the names of variables and functions, in the order of the text
   */
  Map<String, String> values(Subject subject);

  /** The condition taken apart, each part with what is true of this item. */
  Part partsFor(Subject subject);

  /**
   * For how long the verdict on this item surely stays as it is, provided that nothing happens to
   * the item, nor to a pull request that is linked to it: until then only time passes.
   *
   * @return zero where nothing is sure; empty where it stays for ever
   */
  default Optional<Duration> findConstancy(Subject subject) {
    return Optional.of(Duration.ZERO);
  }
}

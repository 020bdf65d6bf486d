package io.github.containers.backlog.policy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label and the condition that it follows.
 *
 * @param name what it is called in plans and tables; unique among the policies of a repository
 * @param label the label that it puts on and takes off; GitHub compares names without case
 * @param coverage which open items it looks at
 * @param condition the label is wanted while it holds
 * @param manages which labels it may take off
 * @param exempt labels of items for which the condition never holds
 * @param grace how long after the label was put on an item expires; null where it never does, and
 *     then no response is awaited either
 * @param again how long it rests after a response, or after a human took the label off; null for as
 *     long as the grace, or for ever
 * @param response whose activity answers the label
 * @param expiry what becomes of an expired item
 * @param comments what it says on an item
 * @param color colour of the label where it must be created, six hexadecimal digits; null where not
 *     given
 * @param description description of the label where it must be created; null where not given
 */
public record Policy(
    String name,
    String label,
    Coverage coverage,
    Condition condition,
    Manages manages,
    List<String> exempt,
    @Nullable Duration grace,
    @Nullable Duration again,
    Response response,
    Expiry expiry,
    Comments comments,
    @Nullable String color,
    @Nullable String description) {

  /** Copies the list. */
  public Policy {
    exempt = List.copyOf(exempt);
  }

  /** How long an item bears the label before it has expired; empty where it never does. */
  public Optional<Duration> findGrace() {
    return Optional.ofNullable(grace);
  }

  /** How long it rests after a response cleared the label; empty where none is awaited. */
  Optional<Duration> findRestAfterResponse() {
    return findGrace().map(it -> again == null ? it : again);
  }

  /** How long it rests after a human took the label off; empty for ever. */
  Optional<Duration> findRestAfterRemoval() {
    return Optional.ofNullable(again);
  }
}

package io.github.containers.backlog.config;

import io.github.containers.backlog.policy.Comments;
import io.github.containers.backlog.policy.Coverage;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Manages;
import io.github.containers.backlog.policy.Response;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label policy as it is written; what it means is the business of the policies.
 *
 * @param name what it is called in plans and tables; the label's name unless given
 * @param label the label that it puts on and takes off
 * @param when the condition, in the Common Expression Language, unchecked
 * @param items which items it looks at
 * @param manages which labels it may take off
 * @param exempt labels of items that it leaves alone
 * @param grace how long after the label was put on an item expires; null where it never does
 * @param again how long the policy rests after a response or a human's removal; null where not
 *     given
 * @param response whose activity counts as a response
 * @param then what becomes of an expired item
 * @param comments what it says on an item
 * @param color colour of the label where it must be created, six hexadecimal digits; null where not
 *     given
 * @param description description of the label where it must be created; null where not given
 * @param places where each key is written, for problems that are found later
 */
public record PolicySettings(
    String name,
    String label,
    String when,
    Coverage items,
    Manages manages,
    List<String> exempt,
    @Nullable Duration grace,
    @Nullable Duration again,
    Response response,
    Expiry then,
    Comments comments,
    @Nullable String color,
    @Nullable String description,
    Places places) {

  /** Copies the list. */
  public PolicySettings {
    exempt = List.copyOf(exempt);
  }

  /** The same policy with another condition, unchecked. */
  public PolicySettings withCondition(String other) {
    return new PolicySettings(
        name,
        label,
        other,
        items,
        manages,
        exempt,
        grace,
        again,
        response,
        then,
        comments,
        color,
        description,
        places);
  }

  /** The same policy with what another part of the file changes. */
  PolicySettings with(PolicyChange change) {
    return new PolicySettings(
        name,
        label,
        when,
        items,
        manages,
        change.exempt() == null ? exempt : change.exempt(),
        change.grace() == null ? grace : change.grace(),
        change.again() == null ? again : change.again(),
        response,
        then,
        comments,
        color,
        description,
        places);
  }
}

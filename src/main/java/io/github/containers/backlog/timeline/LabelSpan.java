package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time during which an item bore a label.
 *
 * @param label its name, as it was last spelled
 * @param time when; where nothing says when the label was put on, from the item's creation or, if
 *     it was off in between, from when it was taken off
 * @param by who put it on; null where nothing says so
 */
public record LabelSpan(String label, Interval time, @Nullable Actor by) {

  /** Whether the item bore the label at {@code t}. */
  public boolean contains(Instant t) {
    return time.contains(t);
  }
}

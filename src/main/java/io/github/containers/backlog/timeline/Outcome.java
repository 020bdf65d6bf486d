package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.StateReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item. A merged pull request and an issue closed as completed are fixed. GitHub
 * has asked for reasons since {@link #REASONS_SINCE}; for all issues that were closed before, it
 * says "completed" or nothing, and neither tells anything: why they were closed is unknown.
 */
public enum Outcome {
  /** Is open. */
  OPEN,
  /** A merged pull request, or an issue closed as completed. */
  FIXED,
  /** Closed without a merge, as not planned, as a duplicate, or turned into a discussion. */
  OTHERWISE,
  /** An issue closed without a reason that we know. */
  UNKNOWN;

  /** When closing an issue began to ask why; what was closed before, GitHub calls completed. */
  public static final Instant REASONS_SINCE = Instant.parse("2022-05-19T00:00:00Z");

  /**
   * What had become of this item by {@code asOf}.
   *
   * @param open when it was open
   */
  public static Outcome of(History history, OpenIntervals open, Instant asOf) {
    if (open.openAt(asOf)) {
      return OPEN;
    }
    Item item = history.item();
    if (item.type() == ItemType.PULL_REQUEST) {
      Instant mergedAt = item.mergedAt();
      return mergedAt != null && !mergedAt.isAfter(asOf) ? FIXED : OTHERWISE;
    }
    Event last = lastClosing(history.events(), asOf);
    if (last instanceof Event.ConvertedToDiscussion) {
      return OTHERWISE;
    }
    StateReason said = last instanceof Event.Closed closed ? closed.reason() : null;
    Instant closing = open.findLastClosing(asOf).orElse(Instant.MIN);
    return ofIssue(said == null ? present(item, asOf) : said, closing);
  }

  private static Outcome ofIssue(@Nullable StateReason reason, Instant closing) {
    if (reason == StateReason.NOT_PLANNED || reason == StateReason.DUPLICATE) {
      return OTHERWISE;
    }
    return reason == StateReason.COMPLETED && !closing.isBefore(REASONS_SINCE) ? FIXED : UNKNOWN;
  }

  /** What the item itself says, which is true of its last closing only. */
  private static @Nullable StateReason present(Item item, Instant asOf) {
    Instant closedAt = item.closedAt();
    return closedAt == null || closedAt.isAfter(asOf) ? null : item.stateReason();
  }

  private static @Nullable Event lastClosing(@Nullable List<Event> events, Instant asOf) {
    Event last = null;
    for (Event event : events == null ? List.<Event>of() : Chronology.until(events, asOf)) {
      if (event instanceof Event.Closed || event instanceof Event.ConvertedToDiscussion) {
        last = event;
      }
    }
    return last;
  }
}

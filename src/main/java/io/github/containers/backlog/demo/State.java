package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.StateReason;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item has come to through its events. It takes in only what can have happened: no label
 * comes off that was not on, and nothing closed is closed.
 */
final class State {

  private String title;
  private boolean draft;
  private Instant updatedAt;
  private boolean open = true;
  private boolean locked;
  private int comments;
  private @Nullable StateReason reason;
  private @Nullable Instant closedAt;
  private @Nullable Instant mergedAt;
  private @Nullable String milestone;
  private final Set<String> labels = new LinkedHashSet<>();
  private final Set<String> assignees = new LinkedHashSet<>();

  State(String title, boolean draft, Instant createdAt) {
    this.title = title;
    this.draft = draft;
    this.updatedAt = createdAt;
  }

  /** Takes the event in; false, and nothing changes, where it cannot have happened. */
  boolean admits(Event event) {
    boolean possible = changes(event);
    if (possible) {
      updatedAt = event.at();
    }
    return possible;
  }

  private boolean changes(Event event) {
    if (event instanceof Event.Labeled labeled) {
      return labels.add(labeled.label());
    } else if (event instanceof Event.Unlabeled unlabeled) {
      return labels.remove(unlabeled.label());
    } else if (event instanceof Event.Assigned assigned) {
      return assignees.add(assigned.assignee());
    } else if (event instanceof Event.Unassigned unassigned) {
      return assignees.remove(unassigned.assignee());
    } else if (event instanceof Event.Commented) {
      comments++;
      return true;
    } else if (event instanceof Event.Renamed renamed) {
      title = renamed.to();
      return true;
    }
    return changesMilestone(event);
  }

  private boolean changesMilestone(Event event) {
    if (event instanceof Event.Milestoned milestoned) {
      boolean other = !milestoned.milestone().equals(milestone);
      milestone = milestoned.milestone();
      return other;
    } else if (event instanceof Event.Demilestoned demilestoned) {
      boolean same = demilestoned.milestone().equals(milestone);
      milestone = same ? null : milestone;
      return same;
    }
    return changesState(event);
  }

  private boolean changesState(Event event) {
    if (event instanceof Event.Closed closed) {
      return close(closed);
    } else if (event instanceof Event.Reopened) {
      return reopen();
    } else if (event instanceof Event.Merged merged) {
      mergedAt = open ? merged.at() : mergedAt;
      return open;
    } else if (event instanceof Event.ReadyForReview || event instanceof Event.ConvertedToDraft) {
      boolean before = draft;
      draft = open ? event instanceof Event.ConvertedToDraft : draft;
      return before != draft;
    } else if (event instanceof Event.Locked || event instanceof Event.Unlocked) {
      boolean before = locked;
      locked = event instanceof Event.Locked;
      return before != locked;
    }
    return true;
  }

  private boolean close(Event.Closed closed) {
    boolean before = open;
    if (open) {
      open = false;
      closedAt = closed.at();
      reason = closed.reason();
    }
    return before;
  }

  private boolean reopen() {
    boolean possible = !open && mergedAt == null;
    if (possible) {
      open = true;
      closedAt = null;
      reason = StateReason.REOPENED;
    }
    return possible;
  }

  String title() {
    return title;
  }

  boolean draft() {
    return draft;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  boolean open() {
    return open;
  }

  boolean locked() {
    return locked;
  }

  int comments() {
    return comments;
  }

  @Nullable StateReason reason() {
    return reason;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  @Nullable Instant mergedAt() {
    return mergedAt;
  }

  @Nullable String milestone() {
    return milestone;
  }

  List<String> labels() {
    return List.copyOf(labels);
  }

  List<String> assignees() {
    return List.copyOf(assignees);
  }
}

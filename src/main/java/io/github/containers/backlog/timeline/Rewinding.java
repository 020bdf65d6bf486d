package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes an item back to what it was at an instant, by undoing what its events say happened later.
 * Its reactions, its issue type and what its author was to the repository stay as last read: no
 * event tells how they were. Nor do all events tell everything: an item that GitHub moved between
 * milestones without a word stays where it is.
 */
public final class Rewinding {

  private final Item item;
  private final List<String> assignees;

  /** Logins, in small letters, whose assigning or unassigning was undone. */
  private final Set<String> undone = new HashSet<>();

  private String title;
  private @Nullable String milestone;
  private boolean locked;
  private boolean draft;
  private int comments;

  private Rewinding(Item item) {
    this.item = item;
    this.assignees = new ArrayList<>(item.assignees());
    this.title = item.title();
    this.milestone = item.milestone();
    this.locked = item.locked();
    this.draft = item.draft();
    this.comments = item.comments();
  }

  /**
   * An item as it was while open.
   *
   * @param history the item and what happened to it; without events it stays as it is, but open
   * @param t an instant at which it was open
   * @param labels the labels that it bore then, which {@link LabelSpans} tells
   * @param more how many comments it had besides those that are recorded
   */
  public static Item openAt(History history, Instant t, List<String> labels, int more) {
    Rewinding back = new Rewinding(history.item());
    Instant last = history.item().createdAt();
    if (history.events() != null) {
      List<Event> events = Chronology.of(history.events());
      int i = events.size() - 1;
      for (; i >= 0 && events.get(i).at().isAfter(t); i--) {
        back.undo(events.get(i));
      }
      back.assignAsSaid(events.subList(0, i + 1));
      last = i < 0 || events.get(i).at().isBefore(last) ? last : events.get(i).at();
    }
    back.comments += more;
    return back.open(last, labels);
  }

  /**
   * Of whom something was undone, earlier events tell: who is assigned twice stays so in between.
   * Of everybody else the item itself knows better, as people are renamed and leave.
   */
  private void assignAsSaid(List<Event> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Event event = earlier.get(i);
      if (event instanceof Event.Assigned in && undone.remove(key(in.assignee()))) {
        assign(in.assignee());
      } else if (event instanceof Event.Unassigned out && undone.remove(key(out.assignee()))) {
        assignees.removeIf(out.assignee()::equalsIgnoreCase);
      }
    }
  }

  private void assign(String login) {
    if (assignees.stream().noneMatch(login::equalsIgnoreCase)) {
      assignees.add(login);
    }
  }

  private static String key(String login) {
    return login.toLowerCase(Locale.ROOT);
  }

  private void undo(Event event) {
    if (event instanceof Event.Commented) {
      comments = Math.max(0, comments - 1);
    } else if (event instanceof Event.Assigned assigned) {
      undone.add(key(assigned.assignee()));
      assignees.removeIf(assigned.assignee()::equalsIgnoreCase);
    } else if (event instanceof Event.Unassigned unassigned) {
      undone.add(key(unassigned.assignee()));
      assign(unassigned.assignee());
    } else if (event instanceof Event.Milestoned) {
      milestone = null;
    } else if (event instanceof Event.Demilestoned out) {
      milestone = out.milestone();
    } else if (event instanceof Event.Renamed renamed) {
      title = renamed.from();
    } else {
      undoSwitch(event);
    }
  }

  private void undoSwitch(Event event) {
    if (event instanceof Event.Locked || event instanceof Event.Unlocked) {
      locked = event instanceof Event.Unlocked;
    } else if (event instanceof Event.ReadyForReview || event instanceof Event.ConvertedToDraft) {
      draft = event instanceof Event.ReadyForReview;
    }
  }

  private Item open(Instant updatedAt, List<String> labels) {
    return new Item(
        item.repositoryId(),
        item.number(),
        item.id(),
        item.type(),
        title,
        item.author(),
        item.association(),
        true,
        null,
        item.createdAt(),
        updatedAt,
        null,
        null,
        draft,
        locked,
        locked ? item.lockReason() : null,
        labels,
        assignees,
        milestone,
        comments,
        item.reactions(),
        item.issueType());
  }
}

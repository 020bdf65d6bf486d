package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item at an instant: what was true of it then, as far as is known now. Whether it was open, its
 * labels and what people did are followed back in time; title, assignees, milestone and counts are
 * as last read. Each answer is worked out when it is asked for; not for use by several threads.
 */
public final class ItemAt {

  private final History history;
  private final Viewpoint viewpoint;
  private final @Nullable List<Event> past;
  private @Nullable LabelSpans labelSpans;
  private @Nullable Words words;
  private @Nullable List<String> labels;
  private @Nullable String kind;
  private @Nullable HumanActivity activity;
  private @Nullable Turn turn;

  /**
   * Looks at an item.
   *
   * @throws IllegalArgumentException where it did not exist yet; see {@link #exists}
   */
  public ItemAt(History history, Viewpoint viewpoint) {
    if (!exists(history.item(), viewpoint.asOf())) {
      throw new IllegalArgumentException(
          "item " + history.item().number() + " did not exist at " + viewpoint.asOf());
    }
    this.history = history;
    this.viewpoint = viewpoint;
    List<Event> events = history.events();
    this.past = events == null ? null : Chronology.until(events, viewpoint.asOf());
  }

  /** Whether the item had been created by {@code asOf}. */
  public static boolean exists(Item item, Instant asOf) {
    return !item.createdAt().isAfter(asOf);
  }

  /** The instant, and with whose eyes the item is looked at. */
  public Viewpoint viewpoint() {
    return viewpoint;
  }

  /** The item as last read. */
  public Item item() {
    return history.item();
  }

  /** Whether its events are known, without which some answers are empty and some not exact. */
  public boolean eventsKnown() {
    return past != null;
  }

  /** Whether it is open. */
  public boolean open() {
    return OpenIntervals.of(history).openAt(viewpoint.asOf());
  }

  /** How long ago it was created. */
  public Duration age() {
    return Duration.between(item().createdAt(), viewpoint.asOf());
  }

  /** Its labels at all times. */
  public LabelSpans labelSpans() {
    if (labelSpans == null) {
      labelSpans = LabelSpans.of(history);
    }
    return labelSpans;
  }

  /** The labels that it bears, in alphabetical order. */
  public List<String> labels() {
    if (labels == null) {
      labels = labelSpans().at(viewpoint.asOf());
    }
    return labels;
  }

  /** Whether it bears this label; names compare without case. */
  public boolean bears(String label) {
    return labels().stream().anyMatch(label::equalsIgnoreCase);
  }

  /** The kind that it falls into by its labels. */
  public String kind() {
    if (kind == null) {
      kind = viewpoint.kinds().of(labels());
    }
    return kind;
  }

  /** Since when and by whom it has borne this label; empty if it does not. */
  public Optional<LabelSpan> findLabel(String label) {
    return labelSpans().find(label, viewpoint.asOf());
  }

  /**
   * How this label was last taken off, if that was the last thing that was done about it; empty
   * where it never was taken off, or was put on since, and where the item's events are unknown.
   */
  public Optional<LabelRemoval> findRemoval(String label) {
    return past == null ? Optional.empty() : LabelRemoval.last(label, past, item());
  }

  /** Whether it bears the label of items that somebody has looked at. */
  public boolean triaged() {
    return findLabel(viewpoint.triagedLabel()).isPresent();
  }

  /**
   * Whether it is triaged, and the reporter or another user has commented since it was; empty where
   * its events are unknown.
   */
  public Optional<Boolean> findRetriageDue() {
    return findWords()
        .map(
            known ->
                findLabel(viewpoint.triagedLabel())
                    .filter(span -> known.userCommentedSince(span.time().from()))
                    .isPresent());
  }

  /** What people did to it so far; empty where its events are unknown. */
  public Optional<HumanActivity> findActivity() {
    if (activity == null && past != null) {
      activity = HumanActivity.among(past, viewpoint.people());
    }
    return Optional.ofNullable(activity);
  }

  /** How long no human has done anything to it; never longer than its age. */
  public Idle idle() {
    Instant updatedAt = item().updatedAt();
    Instant asOf = viewpoint.asOf();
    return findActivity()
        .map(activity -> activity.findLast().orElse(item().createdAt()))
        .map(last -> new Idle(since(later(last, item().createdAt())), true))
        .orElseGet(() -> new Idle(since(updatedAt.isAfter(asOf) ? asOf : updatedAt), false));
  }

  /** What people have said about it so far; empty where its events are unknown. */
  public Optional<Words> findWords() {
    if (words == null && past != null) {
      words = Words.among(past, item(), viewpoint.people());
    }
    return Optional.ofNullable(words);
  }

  /** The pull requests linked to it so far; empty where its events are unknown. */
  public Optional<Fixes> findFixes() {
    return Optional.ofNullable(past).map(events -> Fixes.among(events, item()));
  }

  /** Whose turn it is, and since when; empty where its events are unknown. */
  public Optional<Turn> findTurn() {
    if (turn == null) {
      turn = findFixes().flatMap(fixes -> findWords().map(said -> turn(said, fixes))).orElse(null);
    }
    return Optional.ofNullable(turn);
  }

  private Turn turn(Words said, Fixes fixes) {
    return TurnTaking.at(viewpoint.asOf(), item().createdAt(), said, fixes);
  }

  private Duration since(Instant t) {
    return Duration.between(t, viewpoint.asOf());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}

package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What people did to an item after they had opened it: commenting, reviewing, pushing, reopening,
 * renaming, assigning, milestoning, labelling and unlabelling. Nothing else is human activity: not
 * closing, nor what a bot does, whoever is the bot.
 *
 * @param acts oldest first
 */
public record HumanActivity(List<Event> acts) {

  /** Copies the list. */
  public HumanActivity {
    acts = List.copyOf(acts);
  }

  /** The human activity among these events, which come oldest first. */
  static HumanActivity among(List<Event> events, People people) {
    return new HumanActivity(
        events.stream()
            .filter(HumanActivity::isActivity)
            .filter(event -> !people.isBot(event.actor()))
            .toList());
  }

  /** When the last of it was; empty where there was none since the item was opened. */
  public Optional<Instant> findLast() {
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(acts.size() - 1).at());
  }

  /**
   * The first thing that somebody did after {@code t}.
   *
   * @param t that instant, which does not count itself
   * @param until the last instant that counts
   * @param who whose activity counts
   */
  public Optional<Event> findFirst(Instant t, Instant until, Predicate<Actor> who) {
    return acts.stream()
        .filter(act -> act.at().isAfter(t) && !act.at().isAfter(until) && who.test(act.actor()))
        .findFirst();
  }

  private static boolean isActivity(Event event) {
    return event instanceof Event.Commented
        || event instanceof Event.Reviewed
        || event instanceof Event.Pushed
        || event instanceof Event.Reopened
        || event instanceof Event.Renamed
        || event instanceof Event.Assigned
        || event instanceof Event.Milestoned
        || event instanceof Event.Labeled
        || event instanceof Event.Unlabeled;
  }
}

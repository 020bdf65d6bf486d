package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.store.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out from an item whether a write to it was made whose answer never came. What others did
 * since does not count for it: a label that a human put on meanwhile is not ours, and one that a
 * human took off again was put on.
 */
final class Trace {

  /** A turn of a label or of the state: who made it, and whether to what we wanted. */
  private record Turn(boolean ours, boolean toWanted) {}

  private final String account;
  private final JournalEntry entry;
  private final Instant intendedAt;

  /**
   * @param entry an intended write of labels or of the state
   */
  Trace(String account, JournalEntry entry) {
    this.account = account;
    this.entry = entry;
    this.intendedAt = Objects.requireNonNull(entry.at(), "an intended write has its time");
  }

  /** Whether the write was made. */
  boolean foundIn(Item item, List<Event> events) {
    String label = entry.write().subject();
    return switch (entry.write().kind()) {
      case ADD_LABEL -> made(item.hasLabel(label), events, event -> findTurnOf(label, event, true));
      case REMOVE_LABEL ->
          made(!item.hasLabel(label), events, event -> findTurnOf(label, event, false));
      case CLOSE -> made(!item.open(), events, event -> findTurn(event, true));
      case REOPEN -> made(item.open(), events, event -> findTurn(event, false));
      case COMMENT, DELETE_COMMENT, CREATE_LABEL, EDIT_BODY -> false;
    };
  }

  private boolean made(
      boolean asWanted, List<Event> events, Function<Event, Optional<Turn>> turnOf) {
    List<Turn> turns =
        events.stream()
            .filter(event -> !event.at().isBefore(intendedAt))
            .map(turnOf)
            .flatMap(Optional::stream)
            .toList();
    if (turns.isEmpty()) {
      return asWanted;
    }
    Turn last = turns.get(turns.size() - 1);
    return asWanted
        ? last.ours() || !last.toWanted()
        : !last.ours() && turns.stream().anyMatch(turn -> turn.ours() && turn.toWanted());
  }

  private Optional<Turn> findTurnOf(String label, Event event, boolean wanted) {
    if (event instanceof Event.Labeled on && on.label().equalsIgnoreCase(label)) {
      return Optional.of(turn(event, wanted));
    }
    return event instanceof Event.Unlabeled off && off.label().equalsIgnoreCase(label)
        ? Optional.of(turn(event, !wanted))
        : Optional.empty();
  }

  private Optional<Turn> findTurn(Event event, boolean wanted) {
    if (event instanceof Event.Closed) {
      return Optional.of(turn(event, wanted));
    }
    return event instanceof Event.Reopened ? Optional.of(turn(event, !wanted)) : Optional.empty();
  }

  private Turn turn(Event event, boolean toWanted) {
    return new Turn(event.actor().is(account), toWanted);
  }
}

package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stale bot as the community runs it: every night it labels what has not been updated for 30
 * days, comments each time, and takes the label off after any update. It may do only so much in a
 * run, so that there are items on which it never puts the label.
 */
final class StaleBot {

  /** When such bots could first be had as a scheduled job. */
  private static final Instant FIRST_RUN = Instant.parse("2020-06-15T00:40:00Z");

  private static final Duration STALE_AFTER = Duration.ofDays(30);
  private static final Duration RUNS_AT = Duration.ofMinutes(40);
  private static final double NOTICES = 0.8;

  private final String label;
  private final Instant asOf;
  private final Dice dice;
  private final List<Event> acts = new ArrayList<>();
  private boolean open = true;
  private boolean stale;
  private @Nullable Instant updatedSince;

  StaleBot(String label, Instant asOf, Dice dice) {
    this.label = label;
    this.asOf = asOf;
    this.dice = dice;
  }

  /** What it does between and after these events. */
  List<Event> acts(Instant createdAt, List<Event> events) {
    Instant updatedAt = createdAt;
    for (Event event : events) {
      runUntil(event.at(), updatedAt);
      open = !(event instanceof Event.Closed) && (open || event instanceof Event.Reopened);
      updatedSince = stale && updatedSince == null ? event.at() : updatedSince;
      updatedAt = event.at();
    }
    runUntil(asOf, updatedAt);
    return acts;
  }

  /** The first run after an instant. */
  static Instant nextRun(Instant at) {
    Instant midnight =
        at.atOffset(ZoneOffset.UTC).toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant run = midnight.plus(RUNS_AT);
    return run.isAfter(at) ? run : run.plus(Duration.ofDays(1));
  }

  private void runUntil(Instant now, Instant updatedAt) {
    if (open) {
      clear(now);
      mark(now, updatedAt);
    }
  }

  private void clear(Instant now) {
    Instant since = updatedSince;
    if (since != null && nextRun(since).isBefore(now)) {
      acts.add(new Event.Unlabeled(nextRun(since), Crew.ACTIONS, label));
      stale = false;
      updatedSince = null;
    }
  }

  private void mark(Instant now, Instant updatedAt) {
    Instant run = nextRun(updatedAt.plus(STALE_AFTER));
    Instant due = run.isBefore(FIRST_RUN) ? FIRST_RUN : run;
    if (!stale && due.isBefore(now) && dice.chance(NOTICES)) {
      acts.add(new Event.Labeled(due, Crew.ACTIONS, label));
      acts.add(new Event.Commented(due.plusSeconds(2), Crew.ACTIONS, Association.NONE));
      stale = true;
    }
  }
}

package io.github.containers.backlog.demo;

import io.github.containers.backlog.demo.Profile.Trait;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.ItemType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What bots that run every night add to the life of an item. */
final class Housekeeping {

  private static final Instant LOCKING_SINCE = Instant.parse("2023-06-01T00:00:00Z");
  private static final Duration LOCKED_AFTER = Duration.ofDays(90);
  private static final String LOCKED = "locked - please file new issue/PR";

  private final Scene scene;
  private final Plan plan;
  private final Dice dice;

  private Housekeeping(Scene scene, Plan plan, Dice dice) {
    this.scene = scene;
    this.plan = plan;
    this.dice = dice;
  }

  static Housekeeping of(Scene scene, Plan plan, Dice dice) {
    return new Housekeeping(scene, plan, dice);
  }

  /** The events and the bots', unsorted. */
  List<Event> around(List<Event> events) {
    List<Event> all = new ArrayList<>(events);
    if (scene.profile().is(Trait.STALE)) {
      String label = plan.nature().type() == ItemType.ISSUE ? "stale-issue" : "stale-pr";
      all.addAll(new StaleBot(label, scene.asOf(), dice).acts(plan.bornAt(), events));
    }
    if (scene.profile().is(Trait.LOCKS)) {
      all.addAll(locking(events));
    }
    return all;
  }

  /** Locks what has been closed for long, so that nobody adds to it what belongs in a new issue. */
  private List<Event> locking(List<Event> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    Event last = events.get(events.size() - 1);
    Instant due = StaleBot.nextRun(last.at().plus(LOCKED_AFTER));
    boolean closed = last instanceof Event.Closed && due.isAfter(LOCKING_SINCE);
    return closed && due.isBefore(scene.asOf())
        ? List.of(
            new Event.Labeled(due, Crew.ACTIONS, LOCKED),
            new Event.Locked(due.plusSeconds(1), Crew.ACTIONS))
        : List.of();
  }
}

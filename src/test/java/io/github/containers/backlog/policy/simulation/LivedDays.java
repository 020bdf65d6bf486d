package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Life;
import io.github.containers.backlog.policy.Planner;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of a simulation, lived through one by one: what people did until a run is added to the
 * issues, the plan of the run is made as always, and its steps are added too.
 */
final class LivedDays {

  private static final String TOOL = SimulationPropertiesTest.TOOL;

  private final List<History> past;
  private final List<Life> lives;
  private final int[] next;
  private final List<String> acts = new ArrayList<>();

  private LivedDays(List<History> past) {
    this.past = past;
    this.lives = past.stream().map(History::item).map(LivedDays::born).toList();
    this.next = new int[past.size()];
  }

  /** Everything that the policies do in these days. */
  static List<String> of(List<History> past, List<Policy> policies, Window window) {
    LivedDays days = new LivedDays(past);
    for (int run = 0; run < window.runs(); run++) {
      Instant now = window.run(run);
      days.peopleActUntil(now, window.since());
      days.carryOut(policies, now);
    }
    return days.acts;
  }

  /** The same of a simulation. */
  static Stream<String> of(Labelling labelling) {
    String item = " #" + labelling.item().number() + " ";
    String on = labelling.putOnAt() + item + "+" + labelling.label();
    return switch (labelling.ending()) {
      case ANSWERED, WITHDRAWN ->
          Stream.of(on, labelling.endedAt() + item + "-" + labelling.label());
      case CLOSED -> Stream.of(on, labelling.endedAt() + item + "close");
      default -> Stream.of(on);
    };
  }

  private static Life born(Item item) {
    return new Life(item.number(), item.author().login(), item.createdAt());
  }

  private void peopleActUntil(Instant now, Instant since) {
    for (int i = 0; i < lives.size(); i++) {
      List<Event> events = List.copyOf(past.get(i).events());
      Life life = lives.get(i);
      for (; next[i] < events.size() && !events.get(next[i]).at().isAfter(now); next[i]++) {
        if (!life.closedBy(TOOL) && isPossible(events.get(next[i]), life)) {
          life.events.add(events.get(next[i]));
          noteRemoval(events.get(next[i]), life, since);
        }
      }
    }
  }

  private static boolean isPossible(Event event, Life life) {
    if (event instanceof Event.Labeled on) {
      return !life.labels().contains(on.label());
    }
    return !(event instanceof Event.Unlabeled off) || life.labels().contains(off.label());
  }

  /** A human's removal ends a label of the policies, too. */
  private void noteRemoval(Event event, Life life, Instant since) {
    if (event instanceof Event.Unlabeled off && event.at().isAfter(since)) {
      boolean own =
          acts.stream()
              .filter(act -> act.contains(" #" + life.number + " "))
              .filter(act -> act.endsWith("+" + off.label()) || act.endsWith("-" + off.label()))
              .reduce((earlier, later) -> later)
              .filter(act -> act.endsWith("+" + off.label()))
              .isPresent();
      if (own) {
        acts.add(event.at() + " #" + life.number + " -" + off.label());
      }
    }
  }

  private void carryOut(List<Policy> policies, Instant now) {
    RepositoryPolicies its = SimulationPropertiesTest.policies(policies, now);
    Planner planner = new Planner(now, TOOL, true);
    lives.stream()
        .filter(life -> !life.createdAt.isAfter(now))
        .forEach(life -> planner.add(its, life.history()));
    planner.planning().plan().actions().forEach(action -> carryOut(action, now));
  }

  private void carryOut(Action action, Instant now) {
    Life life = lives.stream().filter(it -> it.number == action.number()).findFirst().orElseThrow();
    Step step = action.step();
    String item = now + " #" + life.number + " ";
    if (step instanceof Step.AddLabel add) {
      life.labeled(now, TOOL, add.label());
      acts.add(item + "+" + add.label());
    } else if (step instanceof Step.RemoveLabel remove) {
      life.unlabeled(now, TOOL, remove.label());
      acts.add(item + "-" + remove.label());
    } else if (step instanceof Step.Close) {
      life.closed(now, TOOL);
      acts.add(item + "close");
    } else {
      life.commented(now, TOOL);
    }
  }
}

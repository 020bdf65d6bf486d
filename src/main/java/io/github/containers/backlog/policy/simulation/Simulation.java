package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.timeline.Interval;
import io.github.containers.backlog.timeline.OpenIntervals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Replays the policies over the recorded history of all items, in whatever order they come by, as
 * if they had been in force: "Simulation" of the definitions. A run a day does all that is to be
 * done, without a cap on writes, and closes what a policy asks to close. Not for several threads.
 *
 * <p>It goes by what the events say of each day. What no event tells stays as last read: reactions,
 * issue types, what people are to the repository, and whether that is archived.
 */
public final class Simulation {

  private final Window window;
  private final Stepping stepping;
  private final CurveTally curve;
  private final List<Labelling> labellings = new ArrayList<>();
  private final Set<String> policies = new LinkedHashSet<>();
  private final Map<String, Integer> mails = new TreeMap<>();
  private int items;
  private int unread;

  /** A simulation of that time, without any item. */
  public Simulation(Window window) {
    this(window, Stepping.SKIPPING);
  }

  Simulation(Window window, Stepping stepping) {
    this.window = window;
    this.stepping = stepping;
    this.curve = new CurveTally(window.weekly());
  }

  /** When it is. */
  public Window window() {
    return window;
  }

  /** Names policies that shall be listed even where they do nothing. */
  public void include(SimulatedPolicies its) {
    its.all().stream().map(Policy::name).forEach(policies::add);
  }

  /**
   * Replays an item; one that no policy looks at, or that is gone, counts nowhere.
   *
   * @throws IllegalArgumentException where the policies are in force at another time
   */
  public void add(SimulatedPolicies its, History history) {
    if (!its.window().equals(window)) {
      throw new IllegalArgumentException("in force at another time: " + its.window());
    }
    Item item = history.item();
    if (history.gone() != null
        || !its.lookAt(item.type())
        || item.createdAt().isAfter(window.asOf())) {
      return;
    }
    OpenIntervals open = OpenIntervals.of(history);
    boolean concerned = open.intervals().stream().anyMatch(this::touches);
    if (!concerned) {
      return;
    }
    items++;
    if (history.events() == null) {
      unread++;
      curve.add(open, null);
      return;
    }
    replay(its, history);
  }

  private boolean touches(Interval open) {
    return !open.from().isAfter(window.asOf())
        && (open.to() == null || open.to().isAfter(window.since()));
  }

  private void replay(SimulatedPolicies its, History history) {
    Recorded recorded = Recorded.of(history, its);
    Notes notes = new Notes(its, history);
    new Replay(its, recorded, stepping, notes).run();
    curve.add(recorded.open(), notes.closedAt());
    labellings.addAll(notes.labellings());
    notes.mails().forEach(mail -> mails.merge(mail.policy(), 1, Integer::sum));
  }

  /** What came of it. */
  public Simulated simulated() {
    List<PolicyFigures> figures =
        policies.stream()
            .map(name -> PolicyFigures.of(name, labellings, mails.getOrDefault(name, 0)))
            .toList();
    return new Simulated(
        window,
        items,
        unread,
        figures,
        curve.points(),
        labellings.stream().sorted(Labelling.ORDER).toList());
  }
}

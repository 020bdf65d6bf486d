package io.github.containers.backlog.metrics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How soon items are looked at and answered. Only items whose events are known tell; of closed ones
 * that is so only where the configuration asked for their history.
 *
 * @param unknown how many items are left out since their events are not known
 * @param steps how long it takes from creation to each step of triage
 * @param months how long it takes to the first response, by month of creation (its {@linkplain
 *     Bucket#numberOf number})
 * @param unanswered the open ones by age, youngest first
 */
public record Care(
    int unknown,
    Map<TriageStep, Waiting> steps,
    SortedMap<Integer, Waiting> months,
    List<Unanswered> unanswered) {

  /** Copies the collections. */
  public Care {
    steps = Map.copyOf(steps);
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    unanswered = List.copyOf(unanswered);
  }

  /**
   * Whether so many items are known that their waits tell of all: at least nineteen in twenty.
   * Where the timelines of open items alone are read, those left out are the ones that were
   * answered and closed, and the rest would tell only of what is still open.
   */
  public boolean representative() {
    return unknown * 20L <= firstResponse().items() + (long) unknown;
  }

  /** How long it takes to the first response. */
  public Waiting firstResponse() {
    return step(TriageStep.FIRST_RESPONSE);
  }

  /** How long it takes from creation to that step. */
  public Waiting step(TriageStep step) {
    Waiting waiting = steps.get(step);
    return waiting == null ? new Waiting(0, 0, null, null, null) : waiting;
  }
}

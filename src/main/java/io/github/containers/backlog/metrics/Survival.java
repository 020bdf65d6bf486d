package io.github.containers.backlog.metrics;

import io.github.containers.backlog.timeline.Outcome;
import java.util.List;

/**
 * How long items stay open and what becomes of them then. Counted as in {@link Lifetimes}: up to
 * the last closing, without the few closed items that bear no closing date.
 *
 * @param items how many are in the estimate
 * @param open how many of them are open
 * @param unknown how many of the closed ones were closed for a reason that we don't know
 * @param curve share that is still open by age
 * @param chances what becomes of the old ones
 */
public record Survival(
    int items, int open, int unknown, SurvivalCurve curve, List<Chance> chances) {

  /** Copies the list. */
  public Survival {
    chances = List.copyOf(chances);
  }

  static Survival of(Lives lives) {
    return new Survival(
        lives.items(),
        lives.count(Outcome.OPEN),
        lives.count(Outcome.UNKNOWN),
        SurvivalCurve.of(lives),
        Chance.of(lives));
  }
}

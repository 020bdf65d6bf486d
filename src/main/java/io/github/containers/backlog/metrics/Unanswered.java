package io.github.containers.backlog.metrics;

import java.util.List;
import java.util.OptionalInt;

/**
 * The open items of an age that no maintainer but their author has said a word to.
 *
 * @param fromDays they are at least so old
 * @param open how many are open
 * @param known of how many of these the events are known
 * @param unanswered how many of those known were never answered
 */
public record Unanswered(int fromDays, int open, int known, int unanswered) {

  /** Where the ages are parted, in days. */
  static final List<Integer> BOUNDS = List.of(0, 7, 30, 90, 365);

  /** They are younger than so many days; empty for the oldest. */
  public OptionalInt findToDays() {
    return BOUNDS.stream()
        .filter(bound -> bound > fromDays)
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}

package io.github.containers.backlog.report.agenda;

import java.util.Comparator;
import java.util.List;

/**
 * What one person got.
 *
 * @param person as the user calls them
 * @param lots what is still to be looked at, in the queue's order
 * @param done how many others of theirs have been dealt with since the deal
 */
public record Hand(String person, List<Lot> lots, int done) {

  /** Sorts the list. */
  public Hand {
    lots = lots.stream().sorted(Comparator.comparingInt(Lot::place)).toList();
  }
}

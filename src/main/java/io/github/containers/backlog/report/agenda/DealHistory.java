package io.github.containers.backlog.report.agenda;

import io.github.containers.backlog.report.finding.ListedItem;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Which items were dealt before, when last and how often. */
public final class DealHistory {

  private static final Last NEVER = new Last(Instant.MIN, 0);

  private final Map<ItemKey, Last> dealt = new HashMap<>();

  private record Last(Instant at, int times) {
    Last and(Last other) {
      return new Last(at.isAfter(other.at) ? at : other.at, times + other.times);
    }
  }

  /** Notes that an item was dealt. */
  public DealHistory add(long repositoryId, int number, Instant at) {
    dealt.merge(new ItemKey(repositoryId, number), new Last(at, 1), Last::and);
    return this;
  }

  /**
   * What was never dealt comes first, then what was dealt longest ago; of one deal, what was dealt
   * less often. So a deal that begins a new round goes on with what the round before left.
   */
  Comparator<Lot> longestAgoFirst() {
    return Comparator.comparing((Lot lot) -> last(lot.item()).at())
        .thenComparingInt(lot -> last(lot.item()).times());
  }

  private Last last(ListedItem item) {
    return dealt.getOrDefault(ItemKey.of(item), NEVER);
  }
}

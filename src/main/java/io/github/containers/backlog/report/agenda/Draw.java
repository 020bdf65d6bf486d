package io.github.containers.backlog.report.agenda;

import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses what is dealt: what was never dealt, then what was dealt longest ago. Nothing is dealt a
 * second time before everything else that waits has been dealt, so nothing waits for ever. Among
 * equals the lists take turns, each giving its most urgent; that of all comes last.
 */
final class Draw {

  private final Comparator<Lot> order;

  private Draw(Comparator<Lot> order) {
    this.order = order;
  }

  /** So many, or all where there are fewer. */
  static List<Lot> of(List<Lot> queue, DealHistory history, long many) {
    return new Draw(history.longestAgoFirst()).inTurn(queue).stream().limit(many).toList();
  }

  private List<Lot> inTurn(List<Lot> queue) {
    List<Lot> sorted = queue.stream().sorted(order.thenComparingInt(Lot::place)).toList();
    List<Lot> drawn = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      if (end == sorted.size() || order.compare(sorted.get(begin), sorted.get(end)) < 0) {
        drawn.addAll(turns(sorted.subList(begin, end)));
        begin = end;
      }
    }
    return drawn;
  }

  private static List<Lot> turns(List<Lot> equals) {
    Map<Theme, Integer> given = new EnumMap<>(Theme.class);
    List<Turn> turns = new ArrayList<>();
    for (Lot lot : equals) {
      turns.add(new Turn(given.merge(lot.theme(), 1, Integer::sum), lot));
    }
    return turns.stream()
        .sorted(
            Comparator.comparing(Turn::asksNothing)
                .thenComparingInt(Turn::number)
                .thenComparingInt(turn -> turn.lot().place()))
        .map(Turn::lot)
        .toList();
  }

  private record Turn(int number, Lot lot) {
    /** It stands in no list but that of all. */
    boolean asksNothing() {
      return lot.theme() == Theme.OLDEST;
    }
  }
}

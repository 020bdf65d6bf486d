package io.github.containers.backlog.report.agenda;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;

import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what is dealt: what was never dealt, then what was dealt longest ago. Nothing is dealt a
 * second time before everything else that waits has been dealt. Among equals the lists take turns,
 * each giving its most urgent; that of all comes last. But one in ten, rounded up and never more
 * than half, is the oldest of those whose turn it is, so that none waits for ever, however much
 * that is more urgent comes in; where only one is dealt, that is the most urgent.
 */
final class Draw {

  private final Comparator<Lot> order;

  private Draw(Comparator<Lot> order) {
    this.order = order;
  }

  /** So many, or all where there are fewer. */
  static List<Lot> of(List<Lot> queue, DealHistory history, long many) {
    Draw draw = new Draw(history.longestAgoFirst());
    List<Lot> inTurn = draw.inTurn(queue);
    Set<Lot> drawn = draw.oldest(inTurn, Math.min(many / 2, (many + 9) / 10));
    inTurn.stream().filter(not(drawn::contains)).limit(many - drawn.size()).forEach(drawn::add);
    return inTurn.stream().filter(drawn::contains).toList();
  }

  /** Of what never was dealt, or longest ago. */
  private Set<Lot> oldest(List<Lot> inTurn, long many) {
    return inTurn.stream()
        .takeWhile(lot -> order.compare(lot, inTurn.get(0)) == 0)
        .sorted(Comparator.comparingLong(Lot::ageSeconds).reversed())
        .limit(many)
        .collect(toCollection(HashSet::new));
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

package io.github.containers.backlog.report.agenda;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Issues shared out among people, each to one of them.
 *
 * @param hands one a person, in the order in which the people were named
 */
public record Deal(List<Hand> hands) {

  /** Copies the list. */
  public Deal {
    hands = List.copyOf(hands);
  }

  /**
   * An item that was dealt.
   *
   * @param person who got it
   * @param repositoryId GitHub's id of its repository
   * @param number its number there
   * @param theme why it was dealt
   */
  public record Dealt(String person, long repositoryId, int number, Theme theme) {}

  /**
   * Deals anew. The same arguments give the same deal, in whatever order the people are named.
   *
   * @param history what was dealt before
   * @param people at least one, all different, not in case alone: GitHub compares logins without it
   * @param each how many a person gets at most; all get as many, but for one more or less where the
   *     queue is too short
   * @param seed decides who gets what, where it would be as fair the other way round
   */
  public static Deal of(
      Queue queue, DealHistory history, List<String> people, int each, String seed) {
    List<Lot> drawn = Draw.of(Lot.of(queue), history, (long) each * people.size());
    List<String> sorted = people.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    Map<String, Share> shares =
        Sharing.of(drawn, sorted, new Random(mixed(seed))).stream()
            .collect(toMap(Share::person, identity()));
    return new Deal(
        people.stream().map(shares::get).filter(Objects::nonNull).map(Share::hand).toList());
  }

  /**
   * A deal that was made before, as it stands now. Done is what was closed since, or has gone on to
   * a less urgent list, or to none.
   */
  public static Deal again(Queue queue, List<Dealt> dealt, List<String> people) {
    Map<ItemKey, Lot> present =
        Lot.of(queue).stream().collect(toMap(lot -> ItemKey.of(lot.item()), identity()));
    List<Hand> hands = new ArrayList<>();
    for (String person : people) {
      List<Dealt> theirs =
          dealt.stream().filter(it -> it.person().equalsIgnoreCase(person)).toList();
      List<Lot> toDo = new ArrayList<>();
      for (Dealt it : theirs) {
        Lot lot = present.get(new ItemKey(it.repositoryId(), it.number()));
        if (lot != null && isAsUrgent(lot.theme(), it.theme())) {
          toDo.add(lot);
        }
      }
      hands.add(new Hand(person, toDo, theirs.size() - toDo.size()));
    }
    return new Deal(hands);
  }

  /** What everybody has got and has not done. */
  public List<Dealt> dealt() {
    return hands.stream()
        .flatMap(
            hand ->
                hand.lots().stream()
                    .map(
                        lot ->
                            new Dealt(
                                hand.person(),
                                lot.item().repositoryId(),
                                lot.item().number(),
                                lot.theme())))
        .toList();
  }

  private static boolean isAsUrgent(Theme now, Theme then) {
    return Queue.URGENCY.indexOf(now) <= Queue.URGENCY.indexOf(then);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): near seeds give unlike streams. */
  private static long mixed(String seed) {
    long value = seed.hashCode();
    long once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}

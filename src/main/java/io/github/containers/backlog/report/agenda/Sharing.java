package io.github.containers.backlog.report.agenda;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Shares lots out so that the numbers differ by one at most. What is assigned to somebody who takes
 * part goes to them, as far as their share reaches. The rest goes round from the oldest to the
 * youngest, one each a round, and the oldest of a round to whom the lots so far are youngest
 * together: then everybody has some of every age, and the sums of two equal shares differ by no
 * more than the ages within one round.
 */
final class Sharing {

  private final List<Share> shares;
  private final int each;
  private int left;

  private Sharing(List<Share> shares, int lots) {
    this.shares = shares;
    each = lots / shares.size();
    left = lots % shares.size();
  }

  /** Shares them out; chance decides between those to whom it would be equally due. */
  static List<Share> of(List<Lot> lots, List<String> people, Random random) {
    List<Share> shares = new ArrayList<>(people.stream().map(Share::new).toList());
    Collections.shuffle(shares, random);
    Sharing sharing = new Sharing(shares, lots.size());
    List<Lot> oldestFirst =
        lots.stream()
            .sorted(comparingLong((Lot lot) -> -lot.ageSeconds()).thenComparingInt(Lot::place))
            .toList();
    sharing.goRound(sharing.afterTheAssigned(oldestFirst));
    return shares;
  }

  /** What nobody has got yet. */
  private List<Lot> afterTheAssigned(List<Lot> lots) {
    List<Lot> rest = new ArrayList<>();
    for (Lot lot : lots) {
      findAssignee(lot).ifPresentOrElse(share -> give(share, lot), () -> rest.add(lot));
    }
    return rest;
  }

  private Optional<Share> findAssignee(Lot lot) {
    return shares.stream()
        .filter(share -> lot.isAssignedTo(share.person()))
        .filter(share -> share.size() < each || (share.size() == each && left > 0))
        .min(comparingInt(Share::size));
  }

  private void goRound(List<Lot> lots) {
    int next = 0;
    while (next < lots.size()) {
      int size = shares.stream().anyMatch(share -> share.size() < each) ? each : each + 1;
      List<Share> round =
          shares.stream()
              .filter(share -> share.size() < size)
              .sorted(comparingLong(Share::ageSeconds))
              .limit(lots.size() - next)
              .toList();
      for (Share share : round) {
        give(share, lots.get(next++));
      }
    }
  }

  private void give(Share share, Lot lot) {
    left -= share.size() == each ? 1 : 0;
    share.add(lot);
  }
}

package io.github.containers.backlog.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether groups of items are closed at the same rate: Mantel's log-rank test for two or more
 * groups (Klein and Moeschberger, "Survival Analysis", section 7.3), each time of a closing with
 * its hypergeometric variance.
 *
 * @param groups what was observed and expected in each
 * @param chiSquare the statistic; the larger, the less alike the groups are
 * @param degreesOfFreedom of its distribution where they are alike
 * @param p the chance of a statistic at least that large where they are alike
 */
public record LogRank(List<Group> groups, double chiSquare, int degreesOfFreedom, double p) {

  /** Copies the list. */
  public LogRank {
    groups = List.copyOf(groups);
  }

  /**
   * A group.
   *
   * @param name what it is called
   * @param items how many are in it
   * @param closed how many of these were closed
   * @param expected how many would have been, were it like the others
   */
  public record Group(String name, int items, int closed, double expected) {}

  /**
   * What was observed of a group's items.
   *
   * @param closed times from creation to close, ascending
   * @param censored times from creation to the end of observation of those still open, ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Observed(long[] closed, long[] censored) {
    int items() {
      return closed.length + censored.length;
    }

    int atRisk(long time) {
      return items() - Ascending.below(time, closed) - Ascending.below(time, censored);
    }

    int closedAt(long time) {
      return Ascending.below(time + 1, closed) - Ascending.below(time, closed);
    }
  }

  /** Tests these groups, by name; empty where no two of them can be compared. */
  static Optional<LogRank> of(SortedMap<String, Observed> groups) {
    List<Map.Entry<String, Observed>> filled =
        groups.entrySet().stream().filter(group -> group.getValue().items() > 0).toList();
    List<Observed> observed = filled.stream().map(Map.Entry::getValue).toList();
    LogRankSums sums = new LogRankSums(observed.size());
    int[] atRisk = new int[observed.size()];
    int[] closed = new int[observed.size()];
    int[] gone = new int[observed.size()];
    for (OptionalLong time = next(observed, gone); time.isPresent(); time = next(observed, gone)) {
      for (int group = 0; group < gone.length; group++) {
        atRisk[group] = observed.get(group).atRisk(time.getAsLong());
        closed[group] = observed.get(group).closedAt(time.getAsLong());
        gone[group] += closed[group];
      }
      sums.add(atRisk, closed);
    }
    return sums.findChiSquare().map(statistic -> test(filled, sums, statistic));
  }

  /** The next time at which an item of any group was closed, where so many of each are gone. */
  private static OptionalLong next(List<Observed> groups, int[] gone) {
    boolean any = false;
    long next = Long.MAX_VALUE;
    for (int group = 0; group < gone.length; group++) {
      long[] closed = groups.get(group).closed();
      if (gone[group] < closed.length) {
        any = true;
        next = Math.min(next, closed[gone[group]]);
      }
    }
    return any ? OptionalLong.of(next) : OptionalLong.empty();
  }

  private static LogRank test(
      List<Map.Entry<String, Observed>> groups, LogRankSums sums, LogRankSums.Statistic statistic) {
    List<Group> described =
        IntStream.range(0, groups.size())
            .mapToObj(
                i ->
                    new Group(
                        groups.get(i).getKey(),
                        groups.get(i).getValue().items(),
                        groups.get(i).getValue().closed().length,
                        sums.expected(i)))
            .toList();
    double p =
        ChiSquaredDistribution.of(statistic.degreesOfFreedom())
            .survivalProbability(statistic.chiSquare());
    return new LogRank(described, statistic.chiSquare(), statistic.degreesOfFreedom(), p);
  }
}

package io.github.containers.backlog.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The share of items that have been closed in each of several ways after some time, where the ways
 * compete: an item is closed in one of them only. Aalen and Johansen (1978); with competing risks
 * the sum over time of the share still open times the rate of that way (Kalbfleisch and Prentice,
 * "The Statistical Analysis of Failure Time Data"). All ways together and the share still open add
 * up to 1; one minus Kaplan–Meier a way would promise too much. At equal times closings come before
 * censorings.
 */
public final class CumulativeIncidence {

  private final int ways;
  private final List<Step> steps;

  private CumulativeIncidence(int ways, List<Step> steps) {
    this.ways = ways;
    this.steps = List.copyOf(steps);
  }

  /**
   * A time at which items were closed.
   *
   * @param time that time, in the unit of the input
   * @param atRisk how many were open until then
   * @param survival share that is still open after it
   * @param incidences share that has been closed by then, for each way
   */
  public record Step(long time, int atRisk, double survival, List<Double> incidences) {}

  /**
   * Estimates from what was observed.
   *
   * @param closed times from creation to close, ascending, for each way
   * @param censored times from creation to the end of observation of those still open, ascending
   */
  public static CumulativeIncidence of(List<long[]> closed, long[] censored) {
    long[] all = closed.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    List<Step> steps = new ArrayList<>();
    double[] incidences = new double[closed.size()];
    double survival = 1;
    int end;
    for (int i = 0; i < all.length; i = end) {
      long time = all[i];
      end = Ascending.below(time + 1, all);
      int atRisk = all.length - i + censored.length - Ascending.below(time, censored);
      for (int way = 0; way < incidences.length; way++) {
        incidences[way] += survival * at(time, closed.get(way)) / atRisk;
      }
      survival *= (double) (atRisk - end + i) / atRisk;
      steps.add(new Step(time, atRisk, survival, Arrays.stream(incidences).boxed().toList()));
    }
    return new CumulativeIncidence(closed.size(), steps);
  }

  /** The estimate at each time at which items were closed, ascending. */
  public List<Step> steps() {
    return steps;
  }

  /** The share that is still open after that time. */
  public double survivalAt(long time) {
    int step = indexOfLast(time);
    return step < 0 ? 1 : steps.get(step).survival();
  }

  /** The share that has been closed by that time, for each way in the order of the input. */
  public List<Double> incidencesAt(long time) {
    int step = indexOfLast(time);
    return step < 0 ? Collections.nCopies(ways, 0.0) : steps.get(step).incidences();
  }

  private int indexOfLast(long time) {
    int last = steps.size() - 1;
    while (last >= 0 && steps.get(last).time() > time) {
      last--;
    }
    return last;
  }

  private static int at(long time, long[] times) {
    return Ascending.below(time + 1, times) - Ascending.below(time, times);
  }
}

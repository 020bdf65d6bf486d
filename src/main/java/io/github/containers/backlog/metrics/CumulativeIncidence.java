package io.github.containers.backlog.metrics;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final List<long[]> closed;
  private final long[] all;
  private final long[] censored;

  private CumulativeIncidence(List<long[]> closed, long[] censored) {
    this.closed = List.copyOf(closed);
    this.all = Lives.together(closed);
    this.censored = censored;
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
   * Estimates from what was observed. The times are not copied.
   *
   * @param closed times from creation to close, ascending, for each way
   * @param censored times from creation to the end of observation of those still open, ascending
   */
  public static CumulativeIncidence of(List<long[]> closed, long[] censored) {
    return new CumulativeIncidence(closed, censored);
  }

  /** The estimate at each time at which items were closed, ascending. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Walk walk = new Walk();
    while (walk.goOn(Long.MAX_VALUE)) {
      steps.add(walk.step());
    }
    return steps;
  }

  /** The times of all closings, ascending; not to be changed. */
  long[] closings() {
    return all;
  }

  /** The share that is still open after that time. */
  public double survivalAt(long time) {
    return walked(time).survival;
  }

  /** The share that has been closed by that time, for each way in the order of the input. */
  public List<Double> incidencesAt(long time) {
    return walked(time).shares();
  }

  private Walk walked(long until) {
    Walk walk = new Walk();
    while (walk.goOn(until)) {
      // All that happened until then counts.
    }
    return walk;
  }

  /** From one time at which items were closed to the next; remembers where it is and no more. */
  private final class Walk {

    private final double[] incidences = new double[closed.size()];
    private double survival = 1;
    private int gone;
    private long time;
    private int atRisk;

    /** Goes to the next time, unless that is beyond {@code until} or there is none. */
    boolean goOn(long until) {
      if (gone == all.length || all[gone] > until) {
        return false;
      }
      time = all[gone];
      int end = Ascending.below(time + 1, all);
      atRisk = all.length - gone + censored.length - Ascending.below(time, censored);
      for (int way = 0; way < incidences.length; way++) {
        incidences[way] += survival * at(time, closed.get(way)) / atRisk;
      }
      survival *= (double) (atRisk - end + gone) / atRisk;
      gone = end;
      return true;
    }

    Step step() {
      return new Step(time, atRisk, survival, shares());
    }

    List<Double> shares() {
      return Arrays.stream(incidences).boxed().toList();
    }
  }

  private static int at(long time, long[] times) {
    return Ascending.below(time + 1, times) - Ascending.below(time, times);
  }
}

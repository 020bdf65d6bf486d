package io.github.containers.backlog.metrics;

import io.github.containers.backlog.timeline.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What becomes within a year of an item that has been open for some time: {@code 1 - S(a+h)/S(a)}
 * in all, and by {@link CumulativeIncidence} what part of it in which way. The parts add up to the
 * whole.
 *
 * @param openFor how long it has been open, {@code a}
 * @param atRisk how many items were seen to be open for so long; at least {@value #FEWEST_AT_RISK}
 * @param closed chance to be closed within the next year
 * @param lower lower end of its 95 % interval; NaN where nothing or everything was closed
 * @param upper upper end of it; NaN where nothing or everything was closed
 * @param fixed chance to be fixed: completed or merged
 * @param otherwise chance to be closed otherwise
 * @param unknown chance to be closed for a reason that we don't know
 */
public record Chance(
    Duration openFor,
    int atRisk,
    double closed,
    double lower,
    double upper,
    double fixed,
    double otherwise,
    double unknown) {

  /** Of fewer items nothing is said. */
  public static final int FEWEST_AT_RISK = 20;

  /** A year of 365.25 days. */
  public static final Duration YEAR = Duration.ofHours(8_766);

  private static final List<Duration> OPEN_FOR =
      List.of(YEAR.dividedBy(2), YEAR, YEAR.multipliedBy(2), YEAR.multipliedBy(3));

  /** Of those open for half a year, one, two and three years, as far as there are enough. */
  static List<Chance> of(Lives lives) {
    List<long[]> closed = lives.closedBySort();
    long[] open = lives.open();
    return OPEN_FOR.stream().flatMap(time -> find(time, closed, open).stream()).toList();
  }

  /**
   * Looks at those only that were still open after that time: what the estimate says of them is
   * what it says of all on condition of having been open for so long.
   */
  private static Optional<Chance> find(Duration openFor, List<long[]> all, long[] allOpen) {
    long begin = openFor.toSeconds();
    List<long[]> closed = all.stream().map(times -> Ascending.from(begin + 1, times)).toList();
    long[] open = Ascending.from(begin, allOpen);
    CumulativeIncidence ways = CumulativeIncidence.of(closed, open);
    long end = begin + YEAR.toSeconds();
    int atRisk = ways.closings().length + open.length;
    boolean seenToTheEnd = Ascending.last(open) >= end || ways.survivalAt(end) == 0;
    return atRisk < FEWEST_AT_RISK || !seenToTheEnd
        ? Optional.empty()
        : Optional.of(
            of(openFor, atRisk, ways.incidencesAt(end), last(ways.closings(), open, end)));
  }

  private static Chance of(
      Duration openFor, int atRisk, List<Double> ways, Optional<KaplanMeier.Step> last) {
    return new Chance(
        openFor,
        atRisk,
        last.map(step -> 1 - step.survival()).orElse(0.0),
        last.map(step -> 1 - step.upper()).orElse(Double.NaN),
        last.map(step -> 1 - step.lower()).orElse(Double.NaN),
        ways.get(Lives.SORTS.indexOf(Outcome.FIXED)),
        ways.get(Lives.SORTS.indexOf(Outcome.OTHERWISE)),
        ways.get(Lives.SORTS.indexOf(Outcome.UNKNOWN)));
  }

  private static Optional<KaplanMeier.Step> last(long[] closed, long[] open, long end) {
    KaplanMeier.Step last = null;
    for (KaplanMeier.Step step : KaplanMeier.of(closed, open).walk()) {
      if (step.time() > end) {
        break;
      }
      last = step;
    }
    return Optional.ofNullable(last);
  }
}

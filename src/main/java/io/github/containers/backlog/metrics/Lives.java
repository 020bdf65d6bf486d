package io.github.containers.backlog.metrics;

import io.github.containers.backlog.timeline.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long items were open, and what became of them: a number for each, in seconds. */
final class Lives {

  /** The ways in which an item is closed, in the order of {@link #closedBySort}. */
  static final List<Outcome> SORTS = List.of(Outcome.FIXED, Outcome.OTHERWISE, Outcome.UNKNOWN);

  private final Map<Outcome, Samples> times = new EnumMap<>(Outcome.class);

  void add(Outcome outcome, long seconds) {
    of(outcome).add(seconds);
  }

  void addAll(Lives other) {
    other.times.forEach((outcome, samples) -> of(outcome).addAll(samples));
  }

  int items() {
    return times.values().stream().mapToInt(Samples::size).sum();
  }

  int count(Outcome outcome) {
    Samples samples = times.get(outcome);
    return samples == null ? 0 : samples.size();
  }

  /** For how long the open ones have been, ascending. */
  long[] open() {
    return of(Outcome.OPEN).sorted();
  }

  /** After what time the others were closed, ascending, for each of {@link #SORTS}. */
  List<long[]> closedBySort() {
    return SORTS.stream().map(outcome -> of(outcome).sorted()).toList();
  }

  /** After what time the others were closed, ascending. */
  long[] closed() {
    Samples closed = new Samples();
    SORTS.forEach(outcome -> closed.addAll(of(outcome)));
    return closed.sorted();
  }

  /** These times, ascending. */
  static long[] together(List<long[]> times) {
    long[] together = new long[times.stream().mapToInt(some -> some.length).sum()];
    int filled = 0;
    for (long[] some : times) {
      System.arraycopy(some, 0, together, filled, some.length);
      filled += some.length;
    }
    Arrays.sort(together);
    return together;
  }

  private Samples of(Outcome outcome) {
    return times.computeIfAbsent(outcome, ignored -> new Samples());
  }
}

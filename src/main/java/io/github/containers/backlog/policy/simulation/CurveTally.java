package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.timeline.Interval;
import io.github.containers.backlog.timeline.OpenIntervals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what is open at each of some instants, with and without the policies. */
final class CurveTally {

  private final List<Instant> points;
  private final int[] without;
  private final int[] with;

  CurveTally(List<Instant> points) {
    this.points = points;
    this.without = new int[points.size() + 1];
    this.with = new int[points.size() + 1];
  }

  /**
   * Counts an item.
   *
   * @param open when it was open
   * @param closedAt when the policies closed it for good; null where they did not
   */
  void add(OpenIntervals open, @Nullable Instant closedAt) {
    for (Interval interval : open.intervals()) {
      count(without, interval.from(), interval.to());
      Instant to = interval.to();
      if (closedAt == null || (to != null && !to.isAfter(closedAt))) {
        count(with, interval.from(), to);
      } else if (interval.from().isBefore(closedAt)) {
        count(with, interval.from(), closedAt);
      }
    }
  }

  List<CurvePoint> points() {
    List<CurvePoint> curve = new ArrayList<>();
    long openWithout = 0;
    long openWith = 0;
    for (int i = 0; i < points.size(); i++) {
      openWithout += without[i];
      openWith += with[i];
      curve.add(new CurvePoint(points.get(i), openWithout, openWith));
    }
    return curve;
  }

  private void count(int[] changes, Instant from, @Nullable Instant to) {
    changes[firstFrom(from)]++;
    if (to != null) {
      changes[firstFrom(to)]--;
    }
  }

  private int firstFrom(Instant t) {
    int found = Collections.binarySearch(points, t);
    return found >= 0 ? found : -found - 1;
  }
}

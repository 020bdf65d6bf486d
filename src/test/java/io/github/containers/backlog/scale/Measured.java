package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Timed;
import io.github.containers.backlog.benchmark.Trial;
import io.github.containers.backlog.benchmark.Trials;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of one work on organizations of several sizes.
 *
 * @param work what was done
 * @param sizes of the organizations, ascending
 * @param trials of each
 * @param asked what each asked a server for
 */
record Measured(Works work, List<Size> sizes, List<Trials> trials, List<Asked> asked) {

  /** Copies the lists. */
  Measured {
    sizes = List.copyOf(sizes);
    trials = List.copyOf(trials);
    asked = List.copyOf(asked);
  }

  /** The trials of that size. */
  Trials of(Size size) {
    return trials.get(sizes.indexOf(size));
  }

  /** Seconds that the trials of that size took, at the median. */
  double seconds(Size size) {
    return of(size).medianWall().toNanos() / 1e9;
  }

  /** What that size asked a server for. */
  Asked asked(Size size) {
    return asked.get(sizes.indexOf(size));
  }

  /** A straight line through all times. */
  LinearFit fit() {
    List<Timed> points = new ArrayList<>();
    for (Size size : sizes) {
      for (Trial trial : of(size).each()) {
        points.add(new Timed(size.items(), trial.wall().toNanos() / 1e9));
      }
    }
    return LinearFit.of(points);
  }
}

package io.github.containers.backlog.render.slides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would cover each other. */
final class Spacing {

  private Spacing() {}

  /**
   * Places in the order of what is wanted, at least {@code gap} apart, between the bounds as far as
   * they have room, and moved no further than others push them.
   */
  static List<Double> of(List<Double> wanted, double gap, double top, double bottom) {
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparingDouble(wanted::get))
            .toList();
    Double[] places = new Double[wanted.size()];
    double next = top;
    for (int i : order) {
      places[i] = Math.max(wanted.get(i), next);
      next = places[i] + gap;
    }
    double limit = bottom;
    List<Integer> upwards = new ArrayList<>(order);
    Collections.reverse(upwards);
    for (int i : upwards) {
      places[i] = Math.min(places[i], limit);
      limit = places[i] - gap;
    }
    return Arrays.asList(places);
  }
}

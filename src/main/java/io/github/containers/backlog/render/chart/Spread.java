package io.github.containers.backlog.render.chart;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Pushes labels apart, each as little as possible. */
final class Spread {

  private Spread() {}

  /** Labels that stand together, a gap between one and the next. */
  private record Cluster(int count, double sum) {
    double first() {
      return sum / count;
    }
  }

  /**
   * Places for labels, at least a gap apart, in the order of the wanted places and with the least
   * sum of squared moves (pool adjacent violators), then pushed within the limits as far as they
   * all find room there.
   *
   * @param wanted where each would like to be
   * @param gap the least distance between two
   * @param low the lowest place
   * @param high the highest place
   * @return the place of each, in the order of {@code wanted}
   */
  static double[] apart(List<Double> wanted, double gap, double low, double high) {
    int[] order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparing(wanted::get))
            .mapToInt(Integer::intValue)
            .toArray();
    double highestFirst = Math.max(low, high - gap * (order.length - 1));
    double[] places = new double[order.length];
    int at = 0;
    for (Cluster cluster : clusters(wanted, order, gap)) {
      for (int i = 0; i < cluster.count(); i++, at++) {
        // Each label less its rank's gap: what remains may be equal, but never descends.
        double first = Math.min(Math.max(cluster.first(), low), highestFirst);
        places[order[at]] = first + gap * at;
      }
    }
    return places;
  }

  private static Iterable<Cluster> clusters(List<Double> wanted, int[] order, double gap) {
    Deque<Cluster> clusters = new ArrayDeque<>();
    int[] rank = {0};
    Arrays.stream(order)
        .mapToDouble(index -> wanted.get(index) - gap * rank[0]++)
        .mapToObj(first -> new Cluster(1, first))
        .forEach(
            next -> {
              Cluster last = next;
              while (!clusters.isEmpty() && clusters.getLast().first() >= last.first()) {
                Cluster before = clusters.removeLast();
                last = new Cluster(before.count() + last.count(), before.sum() + last.sum());
              }
              clusters.addLast(last);
            });
    return clusters;
  }
}

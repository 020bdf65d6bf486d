package io.github.containers.backlog.benchmark.part;

import io.github.containers.backlog.benchmark.SyntheticStore;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A thousand made-up items with their timelines, and what can be said of them in advance. */
@State(Scope.Benchmark)
public class ThousandItems {

  /** How many there are. */
  public static final int ITEMS = 1_000;

  final List<History> histories = new ArrayList<>();
  final Viewpoint viewpoint = Viewpoint.at(SyntheticStore.END);

  /** For how long each has been open in days, or was. */
  final double[] days;

  /** The same in seconds, ascending, of those that are closed and of those that are open. */
  final long[] closed;

  final long[] open;

  /** Makes them up. */
  public ThousandItems() {
    new SyntheticStore(ITEMS, 1, new HistoryScope.All(), 1).forEachHistory(1, histories::add);
    days = histories.stream().mapToDouble(its -> seconds(its) / 86_400.0).toArray();
    closed = seconds(false);
    open = seconds(true);
  }

  private long[] seconds(boolean isOpen) {
    return histories.stream()
        .filter(its -> its.item().open() == isOpen)
        .mapToLong(ThousandItems::seconds)
        .sorted()
        .toArray();
  }

  private static long seconds(History history) {
    var until =
        OpenIntervals.of(history).findLastClosing(SyntheticStore.END).orElse(SyntheticStore.END);
    return Duration.between(history.item().createdAt(), until).toSeconds();
  }
}

package io.github.containers.backlog.benchmark.part;

import io.github.containers.backlog.benchmark.SyntheticStore;
import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.KaplanMeier;
import io.github.containers.backlog.metrics.Percentiles;
import io.github.containers.backlog.metrics.TheilSen;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.LabelSpans;
import io.github.containers.backlog.timeline.OpenIntervals;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From timelines to figures, of all the items. */
public class FigureParts {

  private static final double[] WEEKS =
      DoubleStream.iterate(0, week -> week + 1).limit(53).toArray();
  private static final double[] OPEN =
      DoubleStream.of(WEEKS).map(week -> week * week % 37).toArray();

  /** The baseline: each item is looked at, and each of its events. */
  @Benchmark
  public void onePassOverTheItems(ThousandItems items, Blackhole hole) {
    for (History history : items.histories) {
      hole.consume(history.item().createdAt());
      hole.consume(history.item().closedAt());
      if (history.events() != null) {
        history.events().forEach(event -> hole.consume(event.at()));
      }
    }
  }

  /** When each was open, which labels it bore, and whose turn it is. */
  @Benchmark
  public void timelines(ThousandItems items, Blackhole hole) {
    for (History history : items.histories) {
      hole.consume(OpenIntervals.of(history));
      hole.consume(LabelSpans.of(history));
      ItemAt at = new ItemAt(history, items.viewpoint);
      hole.consume(at.idle());
      hole.consume(at.findTurn());
    }
  }

  /** Everything that a report says in numbers: ages, curves, flow, growth, survival. */
  @Benchmark
  public Figures allFigures(ThousandItems items) {
    Backlog backlog = new Backlog(SyntheticStore.END, Bucket.MONTH);
    for (History history : items.histories) {
      backlog.add(SyntheticStore.name(1), history, items.viewpoint);
    }
    return backlog.figures();
  }

  /** Half, three quarters and nine tenths of the ages. */
  @Benchmark
  public double[] percentiles(ThousandItems items) {
    return Percentiles.of(items.days, 0.5, 0.75, 0.9);
  }

  /** The median time to close, the open ones included. */
  @Benchmark
  public OptionalLong kaplanMeier(ThousandItems items) {
    return KaplanMeier.of(items.closed, items.open).findMedian();
  }

  /** The slope of a year of weeks. */
  @Benchmark
  public Optional<TheilSen> theilSen() {
    return TheilSen.of(WEEKS, OPEN, 0.95);
  }
}

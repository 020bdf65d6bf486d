package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Ages;
import io.github.containers.backlog.metrics.EarlierFigures;
import io.github.containers.backlog.metrics.EarlierSlice;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.chart.AgePercentiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sets the parts of the backlog beside each other, now and at the previous report. */
final class Comparison {

  private final Figures now;
  private final EarlierFigures previous;
  private final Searches searches;

  Comparison(Figures now, EarlierFigures previous, Searches searches) {
    this.now = now;
    this.previous = previous;
    this.searches = searches;
  }

  /** The open items of a type by repository, most first, all together last. */
  List<SliceLine> byRepository(ItemType type) {
    return lines(type, slice -> slice.kind().equals(Slice.ALL), Slice::repository, LARGEST_FIRST);
  }

  /** The open issues by kind in the order of the kinds, all together last. */
  List<SliceLine> byKind(List<String> kinds) {
    return lines(
        ItemType.ISSUE,
        slice -> slice.repository().equals(Slice.ALL),
        Slice::kind,
        Comparator.comparingInt(
            line -> line.name().equals(Slice.ALL) ? kinds.size() : kinds.indexOf(line.name())));
  }

  /** The open items of a type altogether. */
  SliceLine all(ItemType type) {
    return now.find(new Slice(Slice.ALL, type.key(), Slice.ALL))
        .map(figures -> line(Slice.ALL, type, figures))
        .orElseThrow(() -> new IllegalStateException("there are always figures of all items"));
  }

  private static final Comparator<SliceLine> LARGEST_FIRST =
      Comparator.comparing((SliceLine line) -> line.name().equals(Slice.ALL))
          .thenComparing(line -> -line.open().count())
          .thenComparing(SliceLine::name);

  private List<SliceLine> lines(
      ItemType type,
      Predicate<Slice> wanted,
      Function<Slice, String> name,
      Comparator<SliceLine> order) {
    return now.slices().stream()
        .filter(figures -> figures.slice().type().equals(type.key()))
        .filter(figures -> wanted.test(figures.slice()))
        .map(figures -> line(name.apply(figures.slice()), type, figures))
        .sorted(order)
        .toList();
  }

  private SliceLine line(String name, ItemType type, SliceFigures figures) {
    Slice slice = figures.slice();
    LinkedCount open =
        new LinkedCount(
            figures.ages().open(),
            searches
                .find(slice.repository(), type, slice.kind())
                .flatMap(search -> search.createdBy(now.asOf()).findAddress())
                .orElse(null));
    Optional<EarlierSlice> then = previous.find(slice);
    Ages.Spread ages = figures.ages().spread();
    return new SliceLine(
        name,
        open,
        then.map(EarlierSlice::open).orElse(0),
        ages == null ? null : new AgePercentiles(ages.p50(), ages.p75(), ages.p90(), ages.max()),
        YearlyGrowth.of(figures.growth()),
        figures.lastYear().opened(),
        figures.lastYear().closed(),
        figures.flow().opened() - then.map(EarlierSlice::opened).orElse(0),
        figures.flow().closed() - then.map(EarlierSlice::closed).orElse(0));
  }
}

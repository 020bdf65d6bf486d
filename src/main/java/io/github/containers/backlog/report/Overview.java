package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Ages;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Growth;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.model.ItemType;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables that people look at in a meeting: how many are open, for how long, and whether they
 * become more. Repositories stand with the most open items first, the sum of all at the end.
 */
final class Overview {

  private static final List<String> FIGURES =
      List.of("open", "p50 days", "p75 days", "p90 days", "max days", "growth a year");

  private Overview() {}

  /** The open items of a type by repository. */
  static Table byRepository(Figures figures, ItemType type) {
    return table(
        "repository",
        figures,
        slice -> slice.type().equals(type.key()) && slice.kind().equals(Slice.ALL),
        Slice::repository);
  }

  /** The open issues by kind. */
  static Table byKind(Figures figures) {
    return table(
        "kind",
        figures,
        slice -> slice.repository().equals(Slice.ALL) && slice.type().equals(ItemType.ISSUE.key()),
        Slice::kind);
  }

  private static Table table(
      String what, Figures figures, Predicate<Slice> wanted, Function<Slice, String> name) {
    List<SliceFigures> rows =
        figures.slices().stream().filter(slice -> wanted.test(slice.slice())).toList();
    Comparator<SliceFigures> largestFirst =
        Comparator.comparing((SliceFigures row) -> name.apply(row.slice()).equals(Slice.ALL))
            .thenComparing(row -> -row.ages().open())
            .thenComparing(row -> name.apply(row.slice()));
    boolean one = rows.size() == 2;
    return new Table(
        "overview",
        Stream.concat(Stream.of(what), FIGURES.stream()).toList(),
        () ->
            rows.stream()
                .filter(row -> !one || !name.apply(row.slice()).equals(Slice.ALL))
                .sorted(largestFirst)
                .map(row -> row(name.apply(row.slice()), row)));
  }

  private static List<Cell> row(String name, SliceFigures figures) {
    Ages.Spread spread = figures.ages().spread();
    Growth growth = figures.growth();
    return List.of(
        new Cell.Text(name),
        new Cell.Whole(figures.ages().open()),
        spread == null ? Cell.ABSENT : new Cell.Decimal(spread.p50()),
        spread == null ? Cell.ABSENT : new Cell.Decimal(spread.p75()),
        spread == null ? Cell.ABSENT : new Cell.Decimal(spread.p90()),
        spread == null ? Cell.ABSENT : new Cell.Decimal(spread.max()),
        growth == null ? Cell.ABSENT : new Cell.Whole(Math.round(growth.perYear())));
  }
}

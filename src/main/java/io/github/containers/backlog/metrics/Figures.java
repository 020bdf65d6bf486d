package io.github.containers.backlog.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a backlog at an instant.
 *
 * @param asOf the instant
 * @param slices of every part of it, in the order of the slices
 * @param openItems what is open, by repository and number
 * @param years how long issues stay open by the year of their creation, oldest first
 * @param kindTests whether kinds are closed at different rates, by repository and type
 * @param healths whether each repository is looked after, by name
 */
public record Figures(
    Instant asOf,
    List<SliceFigures> slices,
    List<OpenItem> openItems,
    List<YearOfCreation> years,
    List<KindTest> kindTests,
    List<Health> healths) {

  /** Copies the lists. */
  public Figures {
    slices = List.copyOf(slices);
    openItems = List.copyOf(openItems);
    years = List.copyOf(years);
    kindTests = List.copyOf(kindTests);
    healths = List.copyOf(healths);
  }

  /** The figures of that slice; empty where it never had an item. */
  public Optional<SliceFigures> find(Slice slice) {
    return slices.stream().filter(figures -> figures.slice().equals(slice)).findFirst();
  }
}

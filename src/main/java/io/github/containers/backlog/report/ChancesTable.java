package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Chance;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.SliceFigures;
import java.time.Duration;
import java.util.List;

/**
 * {@code chances}: what becomes within a year of items that have been open for half a year, one,
 * two and three. Shares from 0 to 1; fixed, otherwise and unknown add up to closed.
 */
final class ChancesTable {

  private ChancesTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "chances",
        Keys.columns(
            "as_of",
            "open_for_days",
            "at_risk",
            "closed_within_a_year",
            "lower",
            "upper",
            "fixed",
            "otherwise",
            "unknown"),
        () ->
            figures.slices().stream()
                .flatMap(
                    slice ->
                        slice.survival().chances().stream()
                            .map(chance -> row(asOf, slice, chance))));
  }

  /** What people call the time that an item has been open. */
  static String inWords(Duration openFor) {
    long years = openFor.dividedBy(Chance.YEAR);
    return years == 0 ? "6 months" : years == 1 ? "1 year" : years + " years";
  }

  private static List<Cell> row(Cell asOf, SliceFigures slice, Chance chance) {
    return Keys.row(
        asOf,
        slice.slice(),
        Cell.days(chance.openFor()),
        new Cell.Whole(chance.atRisk()),
        new Cell.Decimal(chance.closed()),
        Cell.decimal(chance.lower()),
        Cell.decimal(chance.upper()),
        new Cell.Decimal(chance.fixed()),
        new Cell.Decimal(chance.otherwise()),
        new Cell.Decimal(chance.unknown()));
  }
}

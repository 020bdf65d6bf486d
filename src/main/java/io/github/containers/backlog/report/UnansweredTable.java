package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.metrics.Unanswered;
import java.util.List;

/** {@code unanswered}: the open items that no maintainer has said a word to, by age. */
final class UnansweredTable {

  private UnansweredTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "unanswered",
        Keys.columns("as_of", "from_days", "to_days", "open", "known", "unanswered"),
        () ->
            figures.slices().stream()
                .flatMap(
                    slice -> slice.care().unanswered().stream().map(age -> row(asOf, slice, age))));
  }

  private static List<Cell> row(Cell asOf, SliceFigures slice, Unanswered age) {
    return Keys.row(
        asOf,
        slice.slice(),
        new Cell.Whole(age.fromDays()),
        age.findToDays().isPresent() ? new Cell.Whole(age.findToDays().getAsInt()) : Cell.ABSENT,
        new Cell.Whole(age.open()),
        new Cell.Whole(age.known()),
        new Cell.Whole(age.unanswered()));
  }
}

package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.KindTest;
import io.github.containers.backlog.metrics.LogRank;
import java.util.List;
import java.util.Locale;

/** {@code kind-tests}: whether kinds are closed at different rates, by the log-rank test. */
final class KindTestsTable {

  private static final double SMALLEST = 0.001;

  private KindTestsTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "kind-tests",
        List.of("as_of", "repository", "type", "kinds", "chi_square", "degrees_of_freedom", "p"),
        () -> figures.kindTests().stream().map(test -> row(asOf, test)));
  }

  /** Of a chance; what is too small to matter is not written out. */
  static String p(LogRank test) {
    return test.p() < SMALLEST ? "<0.001" : String.format(Locale.ROOT, "%.3f", test.p());
  }

  private static List<Cell> row(Cell asOf, KindTest test) {
    return List.of(
        asOf,
        new Cell.Text(test.repository()),
        new Cell.Text(test.type()),
        new Cell.Words(test.test().groups().stream().map(LogRank.Group::name).toList()),
        new Cell.Decimal(test.test().chiSquare()),
        new Cell.Whole(test.test().degreesOfFreedom()),
        new Cell.Text(p(test.test())));
  }
}

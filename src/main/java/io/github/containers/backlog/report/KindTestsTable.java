package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.KindTest;
import io.github.containers.backlog.metrics.LogRank;
import java.util.List;
import java.util.Locale;

/** {@code kind-tests}: whether kinds are closed at different rates, by the log-rank test. */
final class KindTestsTable {

  private static final double SMALLEST = 0.01;

  private KindTestsTable() {}

  static Table of(Figures figures) {
    Cell asOf = new Cell.Day(figures.asOf());
    return new Table(
        "kind-tests",
        List.of("as_of", "repository", "type", "kinds", "chi_square", "degrees_of_freedom", "p"),
        () -> figures.kindTests().stream().map(test -> row(asOf, test)));
  }

  /** What it says, for people. */
  static String inWords(LogRank test) {
    return String.format(
        Locale.ROOT,
        "log-rank test of the kinds: χ² %.1f, %d df, p %s",
        test.chiSquare(),
        test.degreesOfFreedom(),
        test.p() < SMALLEST ? p(test) : "= " + p(test));
  }

  /** A chance too small to matter is not written out. */
  private static String p(LogRank test) {
    return test.p() < SMALLEST ? "< " + SMALLEST : String.format(Locale.ROOT, "%.2f", test.p());
  }

  private static List<Cell> row(Cell asOf, KindTest test) {
    return List.of(
        asOf,
        new Cell.Text(test.repository()),
        new Cell.Text(test.type()),
        new Cell.Words(test.test().groups().stream().map(LogRank.Group::name).toList()),
        new Cell.Decimal(test.test().chiSquare()),
        new Cell.Whole(test.test().degreesOfFreedom()),
        new Cell.PValue(test.test().p()));
  }
}

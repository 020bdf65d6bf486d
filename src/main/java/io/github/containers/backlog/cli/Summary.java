package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.Headline;
import io.github.containers.backlog.report.finding.Phrases;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report in short, for a person at a terminal. */
final class Summary {

  private static final int WIDTH = 80;

  private Summary() {}

  static void print(Report report, PrintWriter out) {
    Prose.print(heading(report), WIDTH, out);
    Prose.print(Headline.of(report), WIDTH, out);
    out.print("\nOpen issues\n");
    TextTable.print(withoutOwners(report.issues()), out);
    out.print("\nOpen issues by kind\n");
    TextTable.print(report.kinds(), out);
    out.print("\nOpen pull requests\n");
    TextTable.print(withoutOwners(report.pullRequests()), out);
    out.print("\n");
    report.evidence().warnings().forEach(warning -> Prose.print("Look at " + warning, WIDTH, out));
    Prose.print(report.grounds(), WIDTH, out);
    out.flush();
  }

  /** As of when, and of what. */
  private static String heading(Report report) {
    String invented = report.origin() == Origin.INVENTED ? ", all invented" : "";
    return "As of %s, %s%s:"
        .formatted(Phrases.day(report.asOf()), Headline.subject(report), invented);
  }

  /** Names a repository without its owner wherever no other owner has one of that name. */
  private static Table withoutOwners(Table table) {
    Map<String, Long> bearers =
        table.rows().collect(Collectors.groupingBy(row -> key(row.get(0)), Collectors.counting()));
    return new Table(
        table.name(),
        table.columns(),
        () ->
            table
                .rows()
                .map(row -> bearers.getOrDefault(key(row.get(0)), 0L) == 1 ? shortened(row) : row));
  }

  private static List<Cell> shortened(List<Cell> row) {
    return Stream.concat(Stream.of(new Cell.Text(withoutOwner(row.get(0)))), row.stream().skip(1))
        .toList();
  }

  private static String key(Cell name) {
    return withoutOwner(name).toLowerCase(Locale.ROOT);
  }

  private static String withoutOwner(Cell name) {
    String text = name instanceof Cell.Text words ? words.text() : "";
    return text.substring(text.lastIndexOf('/') + 1);
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.Headline;
import io.github.containers.backlog.report.Overview;
import io.github.containers.backlog.report.Report;
import java.io.PrintWriter;

/** The report in short, for a person at a terminal. */
final class Summary {

  private Summary() {}

  static void print(Report report, PrintWriter out) {
    out.print(SafeText.line(Headline.of(report.figures())) + "\n\nOpen issues\n");
    TextTable.print(Overview.byRepository(report.figures(), ItemType.ISSUE), out);
    out.print("\nOpen issues by kind\n");
    TextTable.print(Overview.byKind(report.figures()), out);
    out.print("\nOpen pull requests\n");
    TextTable.print(Overview.byRepository(report.figures(), ItemType.PULL_REQUEST), out);
    out.flush();
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.Report;
import java.io.PrintWriter;

/** The report in short, for a person at a terminal. */
final class Summary {

  private Summary() {}

  static void print(Report report, PrintWriter out) {
    out.print(SafeText.line(report.headline()) + "\n\nOpen issues\n");
    TextTable.print(report.issues(), out);
    out.print("\nOpen issues by kind\n");
    TextTable.print(report.kinds(), out);
    out.print("\nOpen pull requests\n");
    TextTable.print(report.pullRequests(), out);
    out.flush();
  }
}

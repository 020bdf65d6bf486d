package io.github.containers.backlog.cli;

import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Says what an examination found: a line each, at once, or a table for a program at its end. */
final class Findings {

  private final PrintWriter out;
  private final boolean json;
  private final List<List<Cell>> rows = new ArrayList<>();
  private int exitCode = ExitCode.DONE;
  private int problems;
  private int warnings;
  private boolean hindered;

  /**
   * Begins without any.
   *
   * @param json whether a program reads them
   */
  Findings(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /** As it should be. */
  void good(String subject, String finding) {
    add("ok", subject, finding);
  }

  /** Not wrong, but worth knowing. */
  void note(String subject, String finding) {
    add("note", subject, finding);
  }

  /** As it should not be, though every command works; the finding says how to do without. */
  void warn(String subject, String finding) {
    warnings++;
    add("warning", subject, finding);
  }

  /** A warning of what live runs need and do not have; whatever only reads works. */
  void hinder(String subject, String finding) {
    hindered = true;
    warn(subject, finding);
  }

  /** To be mended, as no command works without it; the finding says how. */
  void bad(String subject, String finding) {
    exitCode = ExitCode.FAILED;
    problems++;
    add("problem", subject, finding);
  }

  /** To be mended for this repository, or owner; the others can be read. */
  void unreadable(String subject, String finding) {
    exitCode = exitCode == ExitCode.FAILED ? ExitCode.FAILED : ExitCode.PARTLY;
    problems++;
    add("problem", subject, finding);
  }

  /** Sums them up. */
  void end() throws IOException {
    if (json) {
      JsonTable.write(
          new Table("findings", List.of("verdict", "subject", "finding"), rows::stream), out);
    } else {
      String sum =
          problems == 0
              ? hindered
                  ? "Everything but a live run has what it needs"
                  : "Everything is as the other commands need it"
              : Words.count(problems, "problem") + " to be mended";
      out.print(sum + (warnings == 0 ? "" : "; " + Words.count(warnings, "warning")) + ".\n");
    }
    out.flush();
  }

  /** What they come to. */
  int exitCode() {
    return exitCode;
  }

  private void add(String verdict, String subject, String finding) {
    rows.add(List.of(new Cell.Text(verdict), new Cell.Text(subject), new Cell.Text(finding)));
    if (!json) {
      String line = "%-7s  %s: %s\n";
      out.print(line.formatted(verdict, TerminalText.line(subject), TerminalText.line(finding)));
    }
  }
}

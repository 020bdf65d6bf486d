package io.github.containers.backlog.cli;

import java.io.PrintWriter;

/** Says what an examination found, a line each. */
final class Findings {

  private final PrintWriter out;
  private int exitCode = ExitCode.DONE;

  Findings(PrintWriter out) {
    this.out = out;
  }

  /** As it should be. */
  void good(String subject, String finding) {
    print("ok     ", subject, finding);
  }

  /** Not wrong, but worth knowing. */
  void note(String subject, String finding) {
    print("note   ", subject, finding);
  }

  /** To be mended, as no command works without it; the finding says how. */
  void bad(String subject, String finding) {
    exitCode = ExitCode.FAILED;
    print("problem", subject, finding);
  }

  /** To be mended for this repository, or owner; the others can be read. */
  void unreadable(String subject, String finding) {
    exitCode = exitCode == ExitCode.FAILED ? ExitCode.FAILED : ExitCode.PARTLY;
    print("problem", subject, finding);
  }

  /** What they come to. */
  int exitCode() {
    return exitCode;
  }

  private void print(String verdict, String subject, String finding) {
    out.print(verdict + "  " + SafeText.line(subject) + ": " + SafeText.line(finding) + "\n");
  }
}

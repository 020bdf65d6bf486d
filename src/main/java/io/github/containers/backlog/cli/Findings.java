package io.github.containers.backlog.cli;

import java.io.PrintWriter;

/** Says what an examination found, a line each. */
final class Findings {

  private final PrintWriter out;
  private boolean bad;

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

  /** To be mended; the finding says how. */
  void bad(String subject, String finding) {
    bad = true;
    print("problem", subject, finding);
  }

  /** Whether anything is to be mended. */
  boolean bad() {
    return bad;
  }

  private void print(String verdict, String subject, String finding) {
    out.print(verdict + "  " + SafeText.line(subject) + ": " + SafeText.line(finding) + "\n");
  }
}

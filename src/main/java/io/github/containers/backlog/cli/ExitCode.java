package io.github.containers.backlog.cli;

/** What the program's exit codes mean; part of its contract. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Failed while working; what was done is kept and said. */
  static final int FAILED = 1;

  /** Wrong usage or configuration; nothing was done. */
  static final int USAGE = 2;

  /** Done in part: some repository could not be read. */
  static final int PARTLY = 3;

  private ExitCode() {}
}

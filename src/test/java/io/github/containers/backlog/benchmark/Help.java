package io.github.containers.backlog.benchmark;

import java.util.List;

/** The smallest thing the program does. */
record Help() implements Subject {

  @Override
  public String name() {
    return "`backlog --help`";
  }

  @Override
  public int items() {
    return 0;
  }

  @Override
  public List<String> command(Workshop workshop) {
    return workshop.program("--help");
  }
}

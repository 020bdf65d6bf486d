package io.github.containers.backlog.benchmark;

import java.util.List;

/** The smallest thing the program does. */
public record Help() implements Subject {

  static final String NAME = "`backlog --help`";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String baseline() {
    return BareJava.NAME;
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

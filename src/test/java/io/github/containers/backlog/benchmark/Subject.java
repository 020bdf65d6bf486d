package io.github.containers.backlog.benchmark;

import java.util.List;

/** What is measured: a process that is started again and again. */
public interface Subject {

  /** What it is called in the table; the same for every size of its work. */
  String name();

  /** How many items it works on; 0 where it works on none. */
  int items();

  /** Makes what the process needs. Not measured; called once. */
  default void prepare(Workshop workshop) {}

  /** The command line of the process. */
  List<String> command(Workshop workshop);
}

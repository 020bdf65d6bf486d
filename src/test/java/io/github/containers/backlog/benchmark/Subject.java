package io.github.containers.backlog.benchmark;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured: a process that is started again and again. */
public interface Subject {

  /** What it is called in the table; the same for every size of its work. */
  String name();

  /** How many items it works on; 0 where it works on none. */
  int items();

  /** Makes what the process needs. Not measured; called once. */
  default void prepare(Workshop workshop) {}

  /** What it is compared to, besides bare Java: the name of a subject of as many items. */
  default @Nullable String baseline() {
    return null;
  }

  /**
   * Looks at what a run left; not measured.
   *
   * @throws IOException where that is not what it should be
   */
  default void check(Workshop workshop) throws IOException {}

  /** The command line of the process. */
  List<String> command(Workshop workshop);
}

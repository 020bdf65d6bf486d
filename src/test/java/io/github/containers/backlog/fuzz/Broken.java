package io.github.containers.backlog.fuzz;

import java.io.Serial;

/** The program did what it must not. */
final class Broken extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  Broken(String what) {
    super(what);
  }

  static void unless(boolean holds, String what) {
    if (!holds) {
      throw new Broken(what);
    }
  }
}

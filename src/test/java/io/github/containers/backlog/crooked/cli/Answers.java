package io.github.containers.backlog.crooked.cli;

import io.github.containers.backlog.crooked.report.Page;
import java.time.Instant;

/** May do what the others may not. */
final class Answers {

  private Answers() {}

  static void say(Page page) {
    System.out.println(Instant.now() + " " + page);
  }
}

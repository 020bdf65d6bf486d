package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.OfflineReport;
import io.github.containers.backlog.benchmark.Subject;
import java.util.function.Function;

/** What is done with an organization, of whatever size. */
enum Works {
  REPORT("report", size -> new OfflineReport(size.store()));

  private final String command;
  private final Function<Size, Subject> subject;

  Works(String command, Function<Size, Subject> subject) {
    this.command = command;
    this.subject = subject;
  }

  /** The command's name. */
  String command() {
    return command;
  }

  /** It, done with an organization of that size. */
  Subject on(Size size) {
    return subject.apply(size);
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.sync.RepositoryOutcome;
import java.util.List;

/** Names, at the end of a run, what could not be read. */
final class Shortfall {

  private Shortfall() {}

  /** Says it; whether there was anything to say. */
  static boolean say(Environment environment, List<RepositoryOutcome> outcomes) {
    List<RepositoryOutcome> failed =
        outcomes.stream().filter(outcome -> outcome.failure() != null).toList();
    if (failed.isEmpty()) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    text.append("backlog: ")
        .append(failed.size())
        .append(" of ")
        .append(Words.count(outcomes.size()))
        .append(" could not be read to the end:\n");
    for (RepositoryOutcome outcome : failed) {
      text.append("  ").append(outcome.name()).append(": ").append(reason(outcome)).append('\n');
    }
    environment.err().print(SafeText.lines(text.toString()) + "\n");
    environment.err().flush();
    return true;
  }

  private static String reason(RepositoryOutcome outcome) {
    return outcome.failure() == null ? "" : String.valueOf(outcome.failure().getMessage());
  }
}

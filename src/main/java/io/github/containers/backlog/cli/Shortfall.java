package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names, at the end of a run, what could not be read. */
final class Shortfall {

  private final List<RepositoryOutcome> outcomes;
  private final List<RepositoryOutcome> failed;

  Shortfall(List<RepositoryOutcome> outcomes) {
    this.outcomes = outcomes;
    this.failed = outcomes.stream().filter(outcome -> outcome.failure() != null).toList();
  }

  /** Whether anything could not be read. */
  boolean exists() {
    return !failed.isEmpty();
  }

  /** Whether something was wanted and nothing could be read to its end. */
  boolean isTotal() {
    return exists() && failed.size() == outcomes.size();
  }

  /** Says it, if there is anything to say: each reason once, with all whom it hit. */
  void say(Session session) {
    if (!exists()) {
      return;
    }
    Map<String, String> names =
        failed.stream()
            .collect(
                groupingBy(
                    Shortfall::reason,
                    LinkedHashMap::new,
                    mapping(RepositoryOutcome::name, joining(", "))));
    StringBuilder text = new StringBuilder();
    text.append(failed.size()).append(" of ").append(Words.count(outcomes.size()));
    text.append(" could not be read to the end:");
    names.forEach((reason, them) -> text.append("\n  ").append(them + ": " + reason));
    session.environment().say(text.toString());
    if (session.options().verbosity() >= Failures.TRACES) {
      failed.forEach(outcome -> trace(session.environment(), outcome));
    }
  }

  /** Names what was never read, where it was not tried now; else it has been said why. */
  static void sayNeverRead(Session session, List<Reading> readings) {
    if (session.options().offline()) {
      readings.stream()
          .filter(reading -> reading.readAt() == null)
          .map(Reading::repository)
          .map(name -> name + " was never read to the end; `backlog sync` reads it")
          .forEach(session.environment()::say);
    }
  }

  private static void trace(Environment environment, RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    if (failure != null) {
      Failures.trace(environment, failure);
    }
  }

  private static String reason(RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    return failure == null ? "" : String.valueOf(failure.getMessage());
  }
}

package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names, at the end of a run, what could not be read. */
final class Shortfall {

  private static final String NOT_THERE =
      "not found, or not to be seen with this token; check the name, and the token's rights";

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

  /** Whether some of it may be read the next time, without anybody doing anything about it. */
  boolean isPassing() {
    return failed.stream().anyMatch(Shortfall::passes);
  }

  private static boolean passes(RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    return failure != null
        && failure.reason() != Reason.NOT_FOUND
        && failure.reason() != Reason.FORBIDDEN;
  }

  /**
   * Whether something was wanted, nothing could be read to its end, and not for the rate limit
   * alone: what that stops goes on in the next run.
   */
  boolean isTotal() {
    return exists()
        && failed.size() == outcomes.size()
        && !failed.stream().allMatch(Shortfall::isLimited);
  }

  private static boolean isLimited(RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    return failure != null && failure.reason() == SourceException.Reason.RATE_LIMITED;
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
    text.append(" could not be read, or not to the end:");
    names.forEach((reason, them) -> text.append("\n  ").append(them + ": " + reason));
    session.environment().say(text.toString());
    if (session.options().verbosity() >= Failures.TRACES) {
      failed.forEach(outcome -> trace(session.environment(), outcome));
    }
  }

  private static void trace(Environment environment, RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    if (failure != null) {
      Failures.trace(environment, failure);
    }
  }

  /** Why each could not be read, by its name. */
  Map<String, String> reasons() {
    return failed.stream()
        .collect(toMap(RepositoryOutcome::name, Shortfall::reason, (one, other) -> one));
  }

  /** Of one that is not there no more than that: so it is said once of all of them. */
  private static String reason(RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    String message = failure == null ? "" : String.valueOf(failure.getMessage());
    return message.contains(" /repos/" + outcome.name() + ",") ? NOT_THERE : message;
  }
}

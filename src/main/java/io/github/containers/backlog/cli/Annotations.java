package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.config.ConfigException;
import io.github.containers.backlog.config.ConfigProblem;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells a workflow of GitHub Actions what went wrong, as workflow commands that become annotations.
 * They are added to the file that {@code BACKLOG_ANNOTATIONS} names, and not printed among what
 * quotes strangers, where the action lets no line be a command.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class Annotations {

  private static final String TITLE = "title=backlog";

  private final Environment environment;
  private final Optional<Path> file;

  private Annotations(Environment environment) {
    this.environment = environment;
    this.file = environment.variable("BACKLOG_ANNOTATIONS").map(Path::of).map(environment::resolve);
  }

  /** Those of this run; they go nowhere outside of a workflow. */
  static Annotations of(Environment environment) {
    return new Annotations(environment);
  }

  /** The run failed: each mistake of a configuration at its place, anything else without one. */
  void failed(Exception failure) {
    if (failure instanceof ConfigException broken) {
      broken.problems().forEach(this::mistake);
    } else {
      add("error", TITLE, String.valueOf(failure.getMessage()));
    }
  }

  /** What could not be read to the end; one for each reason. */
  void fellShort(List<RepositoryOutcome> outcomes) {
    Map<String, String> namesByReason = new TreeMap<>();
    for (RepositoryOutcome outcome : outcomes) {
      SourceException failure = outcome.failure();
      if (failure != null) {
        String reason = String.valueOf(failure.getMessage());
        namesByReason.merge(reason, outcome.name(), (some, more) -> some + ", " + more);
      }
    }
    namesByReason.forEach(
        (reason, names) -> add("warning", TITLE, "not read to the end: " + names + "\n" + reason));
  }

  private void mistake(ConfigProblem problem) {
    String place = "file=" + property(problem.file());
    if (problem.line() > 0) {
      place += ",line=" + problem.line() + ",col=" + problem.column();
    }
    String hint = problem.hint() == null ? "" : "\n" + problem.hint();
    add("error", place + "," + TITLE, problem.message() + hint);
  }

  private void add(String level, String properties, String message) {
    file.ifPresent(
        path -> append(path, "::" + level + " " + properties + "::" + data(message) + "\n"));
  }

  private static void append(Path path, String line) {
    try {
      Files.writeString(path, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String data(String text) {
    return TerminalText.lines(environment.redacted(text))
        .strip()
        .replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }

  private String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.Sleeper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * What a run finds around it; a test puts together its own.
 *
 * @param out where results go
 * @param err where progress and messages go
 * @param variables the environment's variables
 * @param folder relative paths start here
 * @param home the user's home folder
 * @param clock the local clock
 * @param sleeper waits
 * @param terminal whether a person watches what is written to {@code err}
 */
record Environment(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    Path folder,
    Path home,
    InstantSource clock,
    Sleeper sleeper,
    boolean terminal) {

  /** A variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** A path as the user means it. */
  Path resolve(Path path) {
    return folder.resolve(path).normalize();
  }
}

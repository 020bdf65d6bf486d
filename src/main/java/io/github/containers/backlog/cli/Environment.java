package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.Sleeper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
 * @param answers what the person types when asked, a line each time; null where nobody answers
 */
record Environment(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    Path folder,
    Path home,
    InstantSource clock,
    Sleeper sleeper,
    boolean terminal,
    Supplier<@Nullable String> answers) {

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 20;

  /** A variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** A path as the user means it. */
  Path resolve(Path path) {
    return folder.resolve(path).normalize();
  }

  /** A path as the user would write it: relative where it is inside the folder. */
  Path shown(Path path) {
    boolean inside = path.startsWith(folder) && !path.equals(folder);
    return inside ? folder.relativize(path) : path;
  }

  /**
   * Says something to the user, at once and not among the results. Commands in backquotes are shown
   * as they are typed here; whoever wrote the message need not know how.
   */
  void say(String message) {
    err.print("backlog: " + TerminalText.lines(redacted(typed(message))) + "\n");
    err.flush();
  }

  /** A text for people, without secrets that this run holds or that look like one. */
  String redacted(String text) {
    return Redaction.of(variables).of(text);
  }

  private String typed(String message) {
    return message.replace("`backlog ", "`" + command() + " ");
  }

  /** What the user typed to start the program, so that commands can be shown as they work here. */
  String command() {
    return variable("BACKLOG_COMMAND").map(ShellText::word).orElse("backlog");
  }

  /** Whether a line on the terminal can be written over. */
  boolean canRewrite() {
    return terminal && variable("TERM").filter("dumb"::equals).isEmpty();
  }

  /** How many characters fit into a line of the terminal. */
  int width() {
    return findWidth().orElse(USUAL_WIDTH);
  }

  /** How long lines of results may be: as wide as the terminal, as long as they like elsewhere. */
  int room() {
    return findWidth().orElse(Integer.MAX_VALUE);
  }

  private Optional<Integer> findWidth() {
    return variable("COLUMNS")
        .filter(columns -> columns.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(columns -> columns >= NARROWEST);
  }
}

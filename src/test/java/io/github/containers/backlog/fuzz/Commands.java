package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.cli.Typed.Answer;
import java.util.List;
import java.util.regex.Pattern;

/** What holds of every command's answer. */
final class Commands {

  private static final Pattern TRACE =
      Pattern.compile(
          "an error in this program|(?m)^\\s*at [\\w.$]+\\(|[a-z]\\.[A-Z]\\w*(?:Exception|Error)\\b");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n]]");

  private Commands() {}

  /** Its exit code is documented, one of these, and its messages are for people. */
  static void check(Answer answer, Integer... exits) {
    Broken.unless(
        List.of(exits).contains(answer.exit()),
        "exit code " + answer.exit() + " is none of " + List.of(exits) + ": " + answer.err());
    Broken.unless(!TRACE.matcher(answer.err()).find(), "a trace in the message: " + answer.err());
    Broken.unless(!UNSAFE.matcher(answer.err()).find(), "unsafe characters: " + answer.err());
    Broken.unless(
        answer.exit() == 0 || !(answer.err() + answer.out()).isBlank(),
        "no message with exit " + answer.exit());
  }
}

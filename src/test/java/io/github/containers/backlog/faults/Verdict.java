package io.github.containers.backlog.faults;

import java.util.List;

/**
 * What came of a command that something happened to.
 *
 * @param fault what happened
 * @param command to which
 * @param often how often it struck, in a word; empty where there is nothing to say
 * @param seed which chance it was
 * @param struck how often it struck indeed
 * @param exit the command's exit code
 * @param said what it said on standard error
 * @param wrong what should not be so; empty where all is well
 */
record Verdict(
    String fault,
    String command,
    String often,
    long seed,
    int struck,
    int exit,
    String said,
    List<String> wrong) {

  /** Copies the list. */
  Verdict {
    wrong = List.copyOf(wrong);
  }

  boolean well() {
    return wrong.isEmpty();
  }

  /** The options that do it again. */
  String words() {
    String which = "fault=%s command=%s seed=%d".formatted(fault, command, seed);
    return often.isEmpty() ? which : which + " (" + often + ")";
  }
}

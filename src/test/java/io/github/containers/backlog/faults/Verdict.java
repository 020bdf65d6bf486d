package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
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

  private static final int NONE = -1;

  /** Copies the list. */
  Verdict {
    wrong = List.copyOf(wrong);
  }

  /** Nothing has come of it yet. */
  static Verdict open(String fault, String command, String often, long seed) {
    return new Verdict(fault, command, often, seed, 0, NONE, "", List.of());
  }

  Verdict ended(Run run, int times, List<String> what) {
    String words = Manners.brief(run.err().isBlank() ? run.out() : run.err());
    return new Verdict(fault, command, often, seed, times, run.exit(), words, what);
  }

  /** There is no exit code, for that reason. */
  Verdict broken(String why) {
    return new Verdict(fault, command, often, seed, 1, NONE, "", List.of(why));
  }

  boolean well() {
    return wrong.isEmpty();
  }

  /** Whether there is anything to count: what never struck shows nothing, if nothing is wrong. */
  boolean counts() {
    return struck > 0 || !well();
  }

  /** The options that do it again. */
  String again() {
    return "fault=%s command=%s seed=%d".formatted(fault, command, seed);
  }

  /** The same, and how often it struck. */
  String words() {
    return often.isEmpty() ? again() : again() + " (" + often + ")";
  }
}

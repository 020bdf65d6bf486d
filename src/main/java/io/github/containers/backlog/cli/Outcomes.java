package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.store.WriteState;

/** Sums up what came of a live run. */
final class Outcomes {

  private Outcomes() {}

  /** Says it; gives the exit code. */
  static int say(Environment environment, Outcome outcome) {
    outcome.left().forEach(left -> environment.say(name(left) + ": not tried: " + left.why()));
    outcome.findStopped().ifPresent(why -> environment.say("stopped: " + why));
    long done = outcome.count(WriteState.DONE);
    long skipped = outcome.count(WriteState.SKIPPED);
    long failed = outcome.count(WriteState.FAILED);
    StringBuilder text = new StringBuilder();
    outcome.findRun().ifPresent(run -> text.append("run ").append(run).append(": "));
    text.append(Words.count(done, "write")).append(" done");
    text.append(skipped == 0 ? "" : ", " + skipped + " skipped as the item had changed");
    text.append(failed == 0 ? "" : ", " + failed + " refused");
    text.append(
        outcome.later().isEmpty()
            ? ""
            : ", " + Words.count(outcome.later().size()) + " left for later runs");
    outcome
        .findRun()
        .ifPresent(
            run -> text.append("; take it back with `backlog undo ").append(run).append('`'));
    environment.out().print(SafeText.line(text.toString()) + "\n");
    environment.out().flush();
    boolean clean = failed == 0 && outcome.ending() != Outcome.Ending.STOPPED;
    return clean ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private static String name(Outcome.Left left) {
    return left.action().repository() + "#" + left.action().number();
  }
}

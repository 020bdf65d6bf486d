package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.store.WriteState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up what came of a live run. */
final class Outcomes {

  private final Session session;

  Outcomes(Session session) {
    this.session = session;
  }

  /** Says it; gives the exit code. */
  int say(Outcome outcome) {
    sayLeft(outcome.left());
    outcome.findStopped().ifPresent(why -> session.environment().say("stopped: " + why));
    if (session.options().json()) {
      print(outcome);
    } else {
      session.environment().out().print(TerminalText.line(text(outcome)) + "\n");
    }
    session.environment().out().flush();
    return exit(outcome);
  }

  /** Says it beside results of another kind; gives the exit code. */
  int remark(Outcome outcome) {
    sayLeft(outcome.left());
    outcome.findStopped().ifPresent(why -> session.environment().say("stopped: " + why));
    session.environment().say(text(outcome));
    return exit(outcome);
  }

  /** A program gets an empty list where no run began. */
  void sayNothing() {
    session.environment().out().print("[ ]\n");
    session.environment().out().flush();
  }

  private void print(Outcome outcome) {
    try {
      JsonTable.write(Writes.table(outcome.entries()), session.environment().out());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String text(Outcome outcome) {
    long skipped = outcome.count(WriteState.SKIPPED);
    long failed = outcome.count(WriteState.FAILED);
    StringBuilder text = new StringBuilder();
    outcome.findRun().ifPresent(run -> text.append("Run ").append(run).append(": "));
    text.append(Words.count(outcome.count(WriteState.DONE), "write")).append(" done");
    text.append(skipped == 0 ? "" : ", " + Words.count(skipped) + " skipped");
    text.append(failed == 0 ? "" : ", " + Words.count(failed) + " refused");
    int later = outcome.later().size();
    text.append(later == 0 ? "" : ", " + Words.count(later) + " left for later runs");
    if (outcome.count(WriteState.DONE) > 0) {
      outcome
          .findRun()
          .ifPresent(
              run -> text.append(". Take it back with: ").append(Suggestion.undo(session, run)));
    }
    return text.toString();
  }

  /** Nothing at all done is a failure; something left undone that was to be done is a part. */
  private static int exit(Outcome outcome) {
    boolean failed = outcome.count(WriteState.FAILED) > 0;
    if (failed && outcome.count(WriteState.DONE) == 0) {
      return ExitCode.FAILED;
    }
    boolean clean =
        !failed && outcome.left().isEmpty() && outcome.ending() != Outcome.Ending.STOPPED;
    return clean ? ExitCode.DONE : ExitCode.PARTLY;
  }

  /** Each reason once: it may have hit hundreds. */
  private void sayLeft(List<Outcome.Left> left) {
    Map<String, List<Outcome.Left>> byReason =
        left.stream().collect(groupingBy(Outcome.Left::why, LinkedHashMap::new, toList()));
    byReason.forEach(
        (why, them) -> {
          String first = them.get(0).action().repository() + "#" + them.get(0).action().number();
          String others =
              them.size() == 1 ? "" : " and " + Words.count(them.size() - 1, "other action");
          session.environment().say(first + others + ": not tried: " + why);
        });
  }
}

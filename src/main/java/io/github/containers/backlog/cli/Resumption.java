package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteState;
import java.util.Optional;

/** What becomes of a live run that was interrupted, before anything else is done. */
final class Resumption {

  private final Session session;
  private final Triage.Wishes wishes;
  private final Store store;
  private final Policies world;
  private final LiveRun run;
  private final String account;

  /**
   * @param account login of the account that acts now
   */
  Resumption(
      Session session,
      Triage.Wishes wishes,
      Store store,
      Line line,
      LabelPolicies policies,
      String account) {
    this.session = session;
    this.store = store;
    this.account = account;
    this.wishes = wishes;
    this.world = new Policies(session, store, policies, account, session.asOf());
    this.run = new LiveRun(session, wishes, store, line, world);
  }

  /**
   * Finishes it, where the user confirms that.
   *
   * @return the exit code; empty where nothing was interrupted, and where it was given up: then
   *     everything is to be planned anew
   */
  Optional<Integer> finish() {
    Optional<JournalRun> interrupted = store.journal().findUnfinished();
    if (interrupted.isEmpty()) {
      return Optional.empty();
    }
    JournalRun it = interrupted.get();
    if (!it.account().equalsIgnoreCase(account)) {
      run.giveUp();
      return Optional.empty();
    }
    int left = it.count(WriteState.PLANNED) + it.count(WriteState.INTENDED);
    if (!run.isConfirmed(
        "finish run %d, which was interrupted, with %s to go?"
            .formatted(it.id(), Words.count(left, "write")))) {
      return Optional.of(ExitCode.DONE);
    }
    session.environment().say("finishing run " + it.id() + ", which was interrupted");
    return run.resume(new PresentRules(wishes, world, it))
        .filter(Resumption::isOver)
        .map(this::say);
  }

  private static boolean isOver(Outcome outcome) {
    return outcome.ending() != Outcome.Ending.ABANDONED;
  }

  private int say(Outcome outcome) {
    int exit = new Outcomes(session).say(outcome);
    if (exit == ExitCode.DONE) {
      session.environment().say("run the same command again for what is new since");
    }
    return exit;
  }
}

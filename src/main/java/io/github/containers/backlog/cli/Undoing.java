package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Retraction;
import io.github.containers.backlog.apply.Undo;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.Store;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Puts a run back, or shows what that would be. */
final class Undoing {

  private final Session session;
  private final Triage.Wishes wishes;
  private final Store store;
  private final Line line;
  private final LabelPolicies policies;

  Undoing(Session session, Triage.Wishes wishes, Store store, Line line, LabelPolicies policies) {
    this.session = session;
    this.wishes = wishes;
    this.store = store;
    this.line = line;
    this.policies = policies;
  }

  /** Does it; gives the exit code. */
  int undo(long number) throws IOException {
    JournalRun run =
        store
            .journal()
            .findRun(number)
            .orElseThrow(
                () ->
                    new UsageException(
                        "there is no run " + number + "; `backlog history` lists them"));
    Policies world = new Policies(session, store, policies, run.account(), session.asOf());
    if (!wishes.live()) {
      return show(run, retraction(run, world), world);
    }
    requireItsAccount(run);
    Optional<Integer> finished = settleInterrupted(run, world);
    return finished.isPresent() ? finished.get() : putBack(run, world);
  }

  private Retraction retraction(JournalRun run, Policies world) {
    return new Undo(line.writer(), store.journal(), world::lastActivity)
        .find(run.id())
        .orElseThrow();
  }

  private void requireItsAccount(JournalRun run) {
    line.requireToken();
    String account = PolicyReading.account(store, line);
    if (!account.equalsIgnoreCase(run.account())) {
      throw new UsageException(
          "run %d was made by %s, and this token is %s's: only the same account can tell its own writes from others'"
              .formatted(run.id(), run.account(), account));
    }
  }

  /**
   * An undoing that was interrupted is finished; this very run, where it was interrupted, is given
   * up: both where the user confirms that.
   *
   * @return the exit code; empty where the run is to be put back now
   * @throws UsageException where another run was interrupted
   */
  private Optional<Integer> settleInterrupted(JournalRun run, Policies world) throws IOException {
    Optional<Interrupted> interrupted = Interrupted.find(store.journal());
    if (interrupted.isEmpty()) {
      return Optional.empty();
    }
    Interrupted it = interrupted.get();
    if (it.run().id() == run.id() && it.run().undoes() == null) {
      return giveUp(it, world);
    }
    if (!Objects.equals(it.run().undoes(), run.id())) {
      throw it.refusal(session);
    }
    return new Resumption(session, wishes, store, line, policies, run.account()).finish();
  }

  private Optional<Integer> giveUp(Interrupted it, Policies world) {
    LiveRun live = new LiveRun(session, wishes, store, line, world);
    if (live.isConfirmed("give up " + it.inWords() + ", and put it back?")) {
      live.giveUp();
      return Optional.empty();
    }
    if (session.options().json()) {
      new Outcomes(session).sayNothing();
    }
    return Optional.of(ExitCode.DONE);
  }

  private int putBack(JournalRun run, Policies world) throws IOException {
    Retraction whole = retraction(run, world);
    LiveRun live = new LiveRun(session, wishes, store, line, world);
    boolean json = session.options().json();
    if (!json) {
      new RetractionText(session.environment(), run, whole).print("Live run.");
      session.environment().out().flush();
    }
    Retraction here = new Retraction(whole.run(), live.admissible(whole.plan()), whole.spared());
    if (live.isConfirmed(here)) {
      int exit = new Outcomes(session).say(live.carryOut(here));
      return exit == ExitCode.DONE ? exit(whole) : exit;
    }
    if (json) {
      new Outcomes(session).sayNothing();
    }
    return exit(whole);
  }

  private int show(JournalRun run, Retraction retraction, Policies world) throws IOException {
    RetractionText text = new RetractionText(session.environment(), run, retraction);
    Suggestion live = Suggestion.undo(session, run.id()).live();
    if (session.options().json()) {
      JsonTable.write(text.table(), session.environment().out());
    } else {
      text.print("Dry run: nothing was written.");
      text.printSum(live, world::isLive);
    }
    session.environment().out().flush();
    return exit(retraction);
  }

  /** What could not be looked at may be another time. */
  private static int exit(Retraction retraction) {
    return retraction.isComplete() ? ExitCode.DONE : ExitCode.PARTLY;
  }
}

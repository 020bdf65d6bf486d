package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteKind;
import java.io.IOException;
import java.nio.file.Path;
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
   * @throws UsageException where a plan that is to be applied is none, and where this run is for
   *     other repositories
   */
  Optional<Integer> finish() throws IOException {
    Optional<Interrupted> interrupted = Interrupted.find(store.journal());
    if (interrupted.isEmpty()) {
      return Optional.empty();
    }
    Interrupted it = interrupted.get();
    requireWanted(it);
    if (wishes.planFile() != null) {
      new ReviewedPlan(
              session.environment().resolve(wishes.planFile()), world, new CommentFiles(session))
          .read();
    }
    return it.run().account().equalsIgnoreCase(account) ? finish(it) : giveUp(it);
  }

  /** A run for some repositories only does nothing to others. */
  private void requireWanted(Interrupted it) {
    boolean elsewhere =
        it.run().undoes() == null
            && store.journal().entries(it.run().id()).stream()
                .filter(entry -> !entry.state().settled())
                .map(JournalEntry::write)
                .anyMatch(write -> !passes(write));
    if (elsewhere) {
      throw it.refusal(session);
    }
  }

  private boolean passes(JournalWrite write) {
    return write.kind() == WriteKind.EDIT_BODY
        || store
            .repository(write.repositoryId())
            .map(stored -> session.passes(stored.repository()))
            .orElse(true);
  }

  /** Only the account that made writes can tell them from others'. */
  private Optional<Integer> giveUp(Interrupted it) {
    if (!run.isConfirmed("give up " + it.inWordsForOthers() + "?")) {
      return Optional.of(declined());
    }
    run.giveUp();
    return Optional.empty();
  }

  private Optional<Integer> finish(Interrupted it) {
    if (!run.isConfirmed("finish " + it.inWords() + "?")) {
      return Optional.of(declined());
    }
    session.environment().say("finishing run " + it.run().id() + ", which was interrupted");
    return run.resume(new PresentRules(wishes, world, it.run()))
        .filter(outcome -> outcome.ending() != Outcome.Ending.ABANDONED)
        .map(this::say);
  }

  private int declined() {
    if (session.options().json()) {
      new Outcomes(session).sayNothing();
    }
    return ExitCode.DONE;
  }

  private int say(Outcome outcome) {
    int exit = new Outcomes(session).say(outcome);
    Path plan = wishes.planFile();
    if (plan != null) {
      session.environment().say(plan + " was not applied yet: run the same command again for that");
      return exit == ExitCode.DONE ? ExitCode.PARTLY : exit;
    }
    if (exit == ExitCode.DONE) {
      session.environment().say("run the same command again for what is new since");
    }
    return exit;
  }
}

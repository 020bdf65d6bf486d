package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.report.finding.StaleCounts;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Issues whose text has a place for the stale-count table. */
final class MarkedIssues {

  /** Tells of nothing so precisely that it would show. */
  private static final Duration MOST_ASTRAY = Duration.ofDays(1);

  private final Session session;
  private final IssueUpdates wanted;

  MarkedIssues(Session session, IssueUpdates wanted) {
    this.session = session;
    this.wanted = wanted;
  }

  /**
   * Refreshes the table in each of them, or shows what would change; gives the exit code.
   *
   * @throws FailureException where one of them has no place for it
   */
  int update(StaleCounts counts) {
    if (wanted.names().isEmpty()) {
      return ExitCode.DONE;
    }
    LabelPolicies policies = session.policies();
    try (Line line = Line.open(session, wanted.wishes().live());
        Store store = Store.openForWriting(session.store(), new Syncing(session).lockWait())) {
      if (wanted.wishes().live()) {
        line.requireToken();
      }
      String account = PolicyReading.account(store, line);
      Policies world = new Policies(session, store, policies, account, session.asOf());
      return wanted.wishes().live()
          ? live(counts, store, line, world)
          : dryRun(edits(store, line).plan(counts, account));
    }
  }

  private int live(StaleCounts counts, Store store, Line line, Policies world) {
    requirePresent(line);
    LiveRun run = new LiveRun(session, wanted.wishes(), store, line, world);
    giveUpInterrupted(store.journal(), run);
    Plan whole = edits(store, line).plan(counts, world.account());
    if (whole.actions().isEmpty()) {
      return ExitCode.DONE;
    }
    Plan plan = run.admissible(whole);
    show(plan);
    int exit = plan.actions().size() < whole.actions().size() ? ExitCode.PARTLY : ExitCode.DONE;
    if (!run.isConfirmed(plan)) {
      return exit;
    }
    return Math.max(exit, new Outcomes(session).remark(run.carryOut(plan)));
  }

  /** The table was made by the local clock; a wrong one would tell everybody a wrong age. */
  private void requirePresent(Line line) {
    Instant now = line.writer().time();
    if (Duration.between(session.asOf(), now).abs().compareTo(MOST_ASTRAY) > 0) {
      throw new FailureException(
          "cannot update any issue: it is %s on this computer, but %s at GitHub; set the clock"
              .formatted(session.asOf(), now));
    }
  }

  /**
   * A table that was to be written before is out of date. What policies were to write is for the
   * command that knows how they are to be carried out.
   */
  private void giveUpInterrupted(Journal journal, LiveRun run) {
    Optional<Interrupted> interrupted = Interrupted.find(journal);
    if (interrupted.isEmpty()) {
      return;
    }
    Interrupted it = interrupted.get();
    boolean ours =
        it.run().undoes() == null
            && journal.entries(it.run().id()).stream()
                .allMatch(entry -> entry.write().kind() == WriteKind.EDIT_BODY);
    if (!ours) {
      throw it.refusal(session);
    }
    run.giveUp();
  }

  private int dryRun(Plan plan) {
    show(plan);
    if (!plan.actions().isEmpty()) {
      session.environment().say("dry run: no issue was changed; --live changes it");
    }
    return ExitCode.DONE;
  }

  private void show(Plan plan) {
    if (!session.options().quiet()) {
      plan.actions().forEach(action -> session.environment().say(BodyChange.of(action).text()));
    }
  }

  private TableEdits edits(Store store, Line line) {
    return new TableEdits(session, wanted.names(), store, line);
  }
}

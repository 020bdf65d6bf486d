package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.sync.RepositoryOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the world, plans, shows the plan and, in a live run, carries it out. */
final class Triage {

  private final Session session;
  private final Wishes wishes;
  private final LabelPolicies policies;

  /**
   * What the user asked for.
   *
   * @param live whether to write to GitHub
   * @param confirmed whether that was confirmed beforehand
   * @param mayClose whether expired items may be closed
   * @param mayCreate whether missing labels may be created
   * @param planFile where the plan is written to, or in a live run read from; null for neither
   */
  record Wishes(
      boolean live,
      boolean confirmed,
      boolean mayClose,
      boolean mayCreate,
      @Nullable Path planFile) {}

  /**
   * Checks the policies.
   *
   * @throws io.github.containers.backlog.config.ConfigException where one of them is wrong
   */
  Triage(Session session, Wishes wishes) {
    this.session = session;
    this.wishes = wishes;
    this.policies = Policies.require(session);
  }

  /** Does it; gives the exit code. */
  int run() throws IOException {
    if (wishes.planFile() != null && !wishes.live()) {
      PlanFile file = new PlanFile(session.environment(), wishes.planFile());
      file.requireFolder();
      file.requireNoOther();
    }
    return session.options().offline() ? offline() : online();
  }

  private int offline() throws IOException {
    Freshness.say(session);
    try (Store store = Store.openForReading(session.store())) {
      String account = store.surroundings().findAccount().map(StoredAccount::login).orElse("");
      return dryRun(new Policies(session, store, policies, account, session.asOf()), List.of());
    }
  }

  private int online() throws IOException {
    Syncing syncing = new Syncing(session);
    try (Line line = Line.open(session, wishes.live());
        Store store = Store.openForWriting(session.store(), syncing.lockWait())) {
      if (wishes.live()) {
        line.requireToken();
      }
      String account = PolicyReading.account(store, line);
      if (wishes.live()) {
        Optional<Integer> finished =
            new Resumption(session, wishes, store, line, policies, account).finish();
        if (finished.isPresent()) {
          return finished.get();
        }
      }
      List<RepositoryOutcome> outcomes = syncing.runForPolicies(store, line);
      Policies world =
          new Policies(session, store, policies, account, PolicyReading.present(session, store));
      return wishes.live()
          ? live(world, new LiveRun(session, wishes, store, line, world), outcomes)
          : dryRun(world, outcomes);
    }
  }

  private int dryRun(Policies world, List<RepositoryOutcome> outcomes) throws IOException {
    Planning planning = plan(world);
    PlanAnswer answer = new PlanAnswer(session, world, planning, planning.plan(), wishes);
    answer.writeTable();
    if (wishes.planFile() != null) {
      answer.writePlan(wishes.planFile());
    }
    answer.print("Dry run: nothing was written.");
    return sayUnseen(answer, world, outcomes) ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private int live(Policies world, LiveRun run, List<RepositoryOutcome> outcomes)
      throws IOException {
    if (!new Shortfall(outcomes).exists()) {
      new WritableScope(session, world).require();
    }
    Planning planning = plan(world);
    Path file = wishes.planFile();
    Plan whole = file == null ? planning.plan() : reviewed(file, world);
    run.refuseClosings(whole);
    PlanAnswer answer = new PlanAnswer(session, world, planning, whole, wishes);
    answer.writeTable();
    if (!session.options().json()) {
      answer.print("Live run.");
    }
    Plan plan = run.admissible(whole);
    int exit = ExitCode.DONE;
    if (run.isConfirmed(plan)) {
      Outcome outcome = run.carryOut(plan);
      separate();
      exit = new Outcomes(session).say(outcome);
    } else if (session.options().json()) {
      new Outcomes(session).sayNothing();
    }
    return sayUnseen(answer, world, outcomes) && exit == ExitCode.DONE ? ExitCode.PARTLY : exit;
  }

  /** A person reads what became of a plan below the plan. */
  private void separate() {
    if (!session.options().json()) {
      session.environment().out().print("\n");
    }
  }

  /** Whatever a live run would stumble over in a comment's text is said now. */
  private Planning plan(Policies world) {
    Planning planning = world.plan(wishes.mayClose());
    return planning.with(new CommentTexts(session, world).check(planning.plan()));
  }

  private Plan reviewed(Path file, Policies world) {
    return new ReviewedPlan(session.environment().resolve(file), world, new CommentFiles(session))
        .read();
  }

  /** Never green and blind: names what could not be seen; whether there was any. */
  private boolean sayUnseen(PlanAnswer answer, Policies world, List<RepositoryOutcome> outcomes) {
    Shortfall shortfall = new Shortfall(outcomes);
    shortfall.say(session);
    boolean unread = session.options().offline() && world.sayUnread();
    boolean undecidable = answer.sayUndecidable();
    return undecidable || unread || shortfall.exists();
  }
}

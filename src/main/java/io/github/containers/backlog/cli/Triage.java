package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.render.json.PlanReading;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.sync.RepositoryOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    this.policies = LabelPolicies.of(session.settings());
    if (session.settings().policies().isEmpty()) {
      throw new UsageException(
          "no policies: the configuration has none; `backlog init` writes examples");
    }
  }

  /** Does it; gives the exit code. */
  int run() throws IOException {
    return session.options().offline() ? offline() : online();
  }

  private int offline() throws IOException {
    try (Store store = Store.openForReading(session.store())) {
      String account = store.surroundings().findAccount().map(StoredAccount::login).orElse("");
      return dryRun(new Policies(session, store, policies, account, session.asOf()), List.of());
    }
  }

  private int online() throws IOException {
    Syncing syncing = new Syncing(session);
    try (Line line = Line.open(session);
        Store store = Store.openForWriting(session.store(), syncing.lockWait())) {
      if (wishes.live()) {
        Optional<Outcome> resumed = new LiveRun(session, wishes, store, line, policies).resume();
        if (resumed.isPresent() && resumed.get().ending() != Outcome.Ending.ABANDONED) {
          return Outcomes.say(session.environment(), resumed.get());
        }
      }
      String account = PolicyReading.account(store, line);
      List<RepositoryOutcome> outcomes = syncing.runForPolicies(store, line);
      Instant present = PolicyReading.present(session, store);
      Policies world = new Policies(session, store, policies, account, present);
      return wishes.live() ? live(world, store, line, outcomes) : dryRun(world, outcomes);
    }
  }

  private int dryRun(Policies world, List<RepositoryOutcome> outcomes) throws IOException {
    Planning planning = world.plan(wishes.mayClose());
    PlanAnswer answer = new PlanAnswer(session, planning);
    answer.write(wishes.planFile());
    answer.print();
    Shortfall shortfall = new Shortfall(outcomes);
    shortfall.say(session);
    return answer.sayUndecidable() || shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private int live(Policies world, Store store, Line line, List<RepositoryOutcome> outcomes)
      throws IOException {
    LiveRun run = new LiveRun(session, wishes, store, line, policies);
    Planning planning = world.plan(wishes.mayClose());
    Plan plan = wishes.planFile() == null ? planning.plan() : read(wishes.planFile());
    boolean fellShort = false;
    if (run.isConfirmed(plan)) {
      fellShort = Outcomes.say(session.environment(), run.carryOut(plan, world)) != ExitCode.DONE;
    }
    Shortfall shortfall = new Shortfall(outcomes);
    shortfall.say(session);
    boolean undecidable = new PlanAnswer(session, planning).sayUndecidable();
    return fellShort || undecidable || shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private Plan read(Path given) throws IOException {
    Path file = session.environment().resolve(given);
    if (!Files.exists(file)) {
      throw new UsageException("--plan: there is no " + file + "; without --live it is written");
    }
    try {
      return PlanReading.read(Files.readString(file, UTF_8));
    } catch (IllegalArgumentException wrong) {
      throw new UsageException("--plan: " + file + ": " + wrong.getMessage());
    }
  }
}

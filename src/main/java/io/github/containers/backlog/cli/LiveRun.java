package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Application;
import io.github.containers.backlog.apply.ApplicationListener;
import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.apply.Retraction;
import io.github.containers.backlog.apply.Terms;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A run that writes: confirmed, on the configuration's terms, into the journal. */
final class LiveRun {

  private static final String COLOR = "ededed";

  private final Session session;
  private final Triage.Wishes wishes;
  private final Store store;
  private final Line line;
  private final LabelPolicies policies;
  private final Stopping stopping = new Stopping();

  LiveRun(Session session, Triage.Wishes wishes, Store store, Line line, LabelPolicies policies) {
    this.session = session;
    this.wishes = wishes;
    this.store = store;
    this.line = line;
    this.policies = policies;
  }

  /** Finishes a run that was interrupted, before anything new is planned. */
  Optional<Outcome> resume() {
    if (store.journal().findUnfinished().isEmpty()) {
      return Optional.empty();
    }
    session.environment().say("finishing the live run that was interrupted");
    Policies world = new Policies(session, store, policies, "", session.asOf());
    return stopping.during(() -> application(world).resume());
  }

  /** Carries out as much of the plan as one run may do. */
  Outcome carryOut(Plan plan, Policies world) {
    return stopping.during(() -> application(world).carryOut(admissible(plan)));
  }

  /** Puts a run back, as a run of its own; however many writes it takes. */
  Outcome carryOut(Retraction retraction, Policies world) {
    int writes = Math.max(1, retraction.plan().actions().size());
    return stopping.during(() -> application(world, writes).carryOut(retraction));
  }

  /** A plan from a file may hold closings that this run was not told to allow. */
  private Plan admissible(Plan plan) {
    if (!wishes.mayClose()
        && plan.actions().stream().anyMatch(action -> action.step() instanceof Step.Close)) {
      throw new UsageException("the plan closes items: add --allow-close, or make another plan");
    }
    return plan;
  }

  /** Whether the user wants this; nothing has to be asked where nothing would be written. */
  boolean isConfirmed(Plan plan) {
    List<Action> here = plan.actions().stream().filter(this::isLive).toList();
    int writes = Math.min(here.size(), session.settings().live().writes());
    if (here.isEmpty()) {
      boolean elsewhere = !plan.actions().isEmpty();
      session
          .environment()
          .say(
              elsewhere
                  ? "nothing is written: no repository of the plan stands under live: in the"
                      + " configuration"
                  : "there is nothing to do");
      return false;
    }
    if (wishes.confirmed()) {
      return true;
    }
    Environment environment = session.environment();
    environment.err().print("backlog: " + question(here, writes) + " [y/N] ");
    environment.err().flush();
    String answer = environment.answers().get();
    boolean agreed = answer != null && answer.strip().matches("(?i)y|yes");
    if (!agreed) {
      environment.say("nothing was written");
    }
    return agreed;
  }

  private static String question(List<Action> actions, int writes) {
    List<String> repositories =
        actions.stream()
            .limit(writes)
            .map(action -> action.repository().fullName())
            .distinct()
            .toList();
    return "make " + Words.count(writes, "write") + " in " + String.join(", ", repositories) + "?";
  }

  private boolean isLive(Action action) {
    return isLive(action.repository());
  }

  private boolean isLive(RepositoryRef name) {
    return store
        .findRepository(name)
        .map(StoredRepository::repository)
        .map(session.settings().live().repositories()::selects)
        .orElse(false);
  }

  private Application application(Policies world) {
    return application(world, session.settings().live().writes());
  }

  private Application application(Policies world, int writes) {
    Terms terms =
        new Terms(
            writes,
            session.settings().live().pace(),
            this::isLive,
            wishes.mayCreate() ? this::newLabel : Terms.NewLabels.NONE,
            new CommentTexts(session, this::findPolicy)::of,
            world::lastActivity,
            session.environment().sleeper()::sleep,
            stopping);
    return new Application(line.writer(), store.journal(), terms, listener());
  }

  private Optional<Label> newLabel(RepositoryRef repository, String name) {
    return in(repository).stream()
        .filter(policy -> policy.label().equalsIgnoreCase(name))
        .findFirst()
        .map(policy -> label(policy, name));
  }

  private static Label label(Policy policy, String name) {
    String color = Objects.requireNonNullElse(policy.color(), COLOR);
    String description =
        Objects.requireNonNullElse(
            policy.description(), "Put on and taken off by backlog, policy " + policy.name());
    return new Label(name, color, description);
  }

  private Optional<Policy> findPolicy(RepositoryRef repository, String name) {
    return in(repository).stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  private List<Policy> in(RepositoryRef name) {
    return store
        .findRepository(name)
        .map(stored -> policies.in(stored.repository()))
        .orElse(List.of());
  }

  private ApplicationListener listener() {
    return new SettledLines(session);
  }
}

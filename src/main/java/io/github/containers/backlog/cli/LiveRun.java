package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Application;
import io.github.containers.backlog.apply.Objection;
import io.github.containers.backlog.apply.Outcome;
import io.github.containers.backlog.apply.Portion;
import io.github.containers.backlog.apply.Retraction;
import io.github.containers.backlog.apply.Terms;
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

  /** GitHub takes no more. */
  private static final int LONGEST_DESCRIPTION = 100;

  private final Session session;
  private final Triage.Wishes wishes;
  private final Store store;
  private final Line line;
  private final Policies world;
  private final Stopping stopping = new Stopping();

  LiveRun(Session session, Triage.Wishes wishes, Store store, Line line, Policies world) {
    this.session = session;
    this.wishes = wishes;
    this.store = store;
    this.line = line;
    this.world = world;
  }

  /** Finishes a run that was interrupted, but for what is not wanted any more. */
  Optional<Outcome> resume(Objection objection) {
    return stopping.during(() -> application(writes()).resume(objection));
  }

  /** Ends a run that was interrupted without another write. */
  void giveUp() {
    stopping.during(() -> application(writes()).giveUp());
  }

  /** Carries out as much of the plan as one run may do. */
  Outcome carryOut(Plan plan) {
    return stopping.during(() -> application(writes()).carryOut(plan));
  }

  /** Puts a run back, as a run of its own; however many writes it takes. */
  Outcome carryOut(Retraction retraction) {
    return stopping.during(() -> application(all(retraction)).carryOut(retraction));
  }

  private static int all(Retraction retraction) {
    return Math.max(1, retraction.plan().actions().size());
  }

  /** A plan from a file may hold closings that this run was not told to allow. */
  void refuseClosings(Plan plan) {
    if (!wishes.mayClose()
        && plan.actions().stream().anyMatch(action -> action.step() instanceof Step.Close)) {
      throw new UsageException("the plan closes items: add --allow-close, or make another plan");
    }
  }

  /** What of the plan is in repositories that may be written to; says so of the others. */
  Plan admissible(Plan plan) {
    List<Action> here =
        plan.actions().stream().filter(action -> isLive(action.repository())).toList();
    int elsewhere = plan.actions().size() - here.size();
    if (plan.actions().isEmpty()) {
      session.environment().say("there is nothing to do");
    } else if (elsewhere > 0) {
      session
          .environment()
          .say(
              (here.isEmpty()
                      ? "nothing is written"
                      : Words.count(elsewhere) + " of these are left")
                  + ": they are in repositories that do not stand under live: in the"
                  + " configuration");
    }
    return plan.with(here);
  }

  /**
   * Whether the user wants this; nothing has to be asked where nothing would be written. All of the
   * plan's repositories are named, and all labels: where one item refuses, others take its place.
   */
  boolean isConfirmed(Plan plan) {
    return isConfirmed(plan, writes());
  }

  /** Whether the user wants this run put back, all of it. */
  boolean isConfirmed(Retraction retraction) {
    return isConfirmed(retraction.plan(), all(retraction));
  }

  private boolean isConfirmed(Plan plan, int cap) {
    int most = Portion.most(plan.actions(), cap);
    String upTo = most < plan.actions().size() ? "up to " : "";
    List<String> repositories =
        plan.actions().stream().map(action -> action.repository().fullName()).distinct().toList();
    return most > 0
        && isConfirmed(
            "make "
                + upTo
                + Words.count(most, "write")
                + " in "
                + String.join(", ", repositories)
                + (wishes.mayCreate() ? world.missingLabels(plan.actions()).also(upTo) : "")
                + "?");
  }

  /** Asks, unless it was confirmed beforehand. */
  boolean isConfirmed(String question) {
    if (wishes.confirmed()) {
      return true;
    }
    Environment environment = session.environment();
    environment.err().print("backlog: " + TerminalText.line(question) + " [y/N] ");
    environment.err().flush();
    String answer = environment.answers().get();
    boolean agreed = answer != null && answer.strip().matches("(?i)y|yes");
    if (!agreed) {
      environment.say("nothing was written");
    }
    return agreed;
  }

  private int writes() {
    return session.settings().live().writes();
  }

  private boolean isLive(RepositoryRef name) {
    return world.isLive(name);
  }

  private Application application(int writes) {
    Terms terms =
        new Terms(
            writes,
            session.settings().live().pace(),
            this::isLive,
            wishes.mayCreate() ? this::newLabel : Terms.NewLabels.NONE,
            new CommentTexts(session, world)::of,
            world::lastActivity,
            session.environment().sleeper()::sleep,
            stopping);
    return new Application(line.writer(), store.journal(), terms, new SettledLines(session));
  }

  private Optional<Label> newLabel(RepositoryRef name, String label) {
    return store.findRepository(name).map(StoredRepository::repository).stream()
        .flatMap(repository -> world.in(repository).policies().stream())
        .filter(policy -> policy.label().equalsIgnoreCase(label))
        .findFirst()
        .map(policy -> label(policy, label));
  }

  private static Label label(Policy policy, String name) {
    String color = Objects.requireNonNullElse(policy.color(), COLOR);
    String description =
        Objects.requireNonNullElse(
            policy.description(), "Put on and taken off by backlog, policy " + policy.name());
    return new Label(name, color, Columns.cut(description, LONGEST_DESCRIPTION));
  }
}

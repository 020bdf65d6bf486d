package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Retraction;
import io.github.containers.backlog.apply.Undo;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.report.PlanTable;
import io.github.containers.backlog.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a run back. */
@Command(
    name = "undo",
    header = "Shows what would put a live run back; does it with --live.",
    description = {
      "Labels off or on again, comments deleted, closed items reopened, except where a human"
          + " has acted since. The policies then rest on these items."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog undo 12            what would be done",
      "  backlog undo 12 --live     do it",
    })
final class UndoCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Parameters(paramLabel = "RUN", description = "The run's number; see backlog history.")
  private long run;

  @Option(names = "--live", description = "Write to GitHub.")
  private boolean live;

  @Option(names = "--yes", description = "With --live: don't ask for confirmation.")
  private boolean yes;

  UndoCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() {
    if (options.offline()) {
      throw new UsageException("undo looks at GitHub: leave out --offline");
    }
    if (live && !yes && !environment.terminal()) {
      throw new UsageException("--live asks for confirmation, but nobody is there: add --yes");
    }
    Session session = Session.open(environment, options, List.of());
    LabelPolicies policies = LabelPolicies.of(session.settings());
    try (Line line = Line.open(session);
        Store store = Store.openForWriting(session.store(), new Syncing(session).lockWait())) {
      Triage.Wishes wishes = new Triage.Wishes(live, yes, true, true, null);
      LiveRun liveRun = new LiveRun(session, wishes, store, line, policies);
      Policies world =
          new Policies(
              session, store, policies, PolicyReading.account(store, line), session.asOf());
      Retraction retraction =
          new Undo(line.writer(), store.journal(), world::lastActivity)
              .find(run)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "there is no run " + run + "; `backlog history` lists them"));
      return answer(retraction, liveRun, world);
    }
  }

  private int answer(Retraction retraction, LiveRun liveRun, Policies world) {
    for (Retraction.Spared spared : retraction.spared()) {
      environment.say(SettledLines.of(spared.entry()) + "; stays, " + spared.why());
    }
    if (!live) {
      environment.out().print("Dry run: nothing was written.\n");
      retraction.plan().actions().forEach(this::print);
      environment.out().print(Words.count(retraction.plan().actions().size(), "write") + "\n");
      environment.out().flush();
      return ExitCode.DONE;
    }
    return liveRun.isConfirmed(retraction.plan())
        ? Outcomes.say(environment, liveRun.carryOut(retraction, world))
        : ExitCode.DONE;
  }

  private void print(Action action) {
    String text =
        action.repository() + "#" + action.number() + "  " + PlanTable.words(action.step());
    environment.out().print(SafeText.line(text) + "\n");
  }
}

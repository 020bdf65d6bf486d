package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.store.Store;
import java.io.IOException;
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
          + " has acted since. The policies then rest on these items as after a human's removal."
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
  public Integer call() throws IOException {
    if (options.offline()) {
      throw new UsageException("undo looks at GitHub: leave out --offline");
    }
    if (yes && !live) {
      throw new UsageException("--yes confirms a live run: add --live, or leave it out");
    }
    if (live && !yes && !environment.terminal()) {
      throw new UsageException("--live asks for confirmation, but nobody is there: add --yes");
    }
    Session session = Session.open(new Given(environment, options), List.of());
    LabelPolicies policies = session.policies();
    try (Line line = Line.open(session, live);
        Store store = Store.openForWriting(session.store(), new Syncing(session).lockWait())) {
      Triage.Wishes wishes = new Triage.Wishes(live, yes, true, true, null);
      return new Undoing(session, wishes, store, line, policies).undo(run);
    }
  }
}

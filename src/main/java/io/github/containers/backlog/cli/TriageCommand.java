package io.github.containers.backlog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the label policies would do, and does it where that is asked for. */
@Command(
    name = "triage",
    header = "Shows what the label policies would do; does it with --live.",
    description = {
      "Evaluates the policies of the configuration and prints the plan. Nothing is"
          + " written to GitHub unless --live is given, the repository stands under live:"
          + " in the configuration, and you confirm."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog triage                       what would be done, and why",
      "  backlog triage --plan plan.json      the same, to a file for review",
      "  backlog triage --live --plan plan.json",
      "                                       exactly that, where nothing has changed",
      "  backlog triage --live --yes          as a nightly job does it",
      "  backlog triage --variables           what conditions can ask",
    })
final class TriageCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Option(names = "--live", description = "Write to GitHub, a few items at a time.")
  private boolean live;

  @Option(names = "--yes", description = "With --live: don't ask for confirmation.")
  private boolean yes;

  @Option(
      names = "--allow-close",
      description = "Let policies with 'then: close' close expired items.")
  private boolean allowClose;

  @Option(
      names = "--no-create",
      description = "With --live: report missing labels instead of creating them.")
  private boolean noCreate;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Write the plan to this file; with --live: apply the one in it.")
  private @Nullable Path plan;

  @Option(names = "--variables", description = "Print what conditions can ask, and stop.")
  private boolean variables;

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  TriageCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    if (variables) {
      environment.out().print(VariableList.text());
      environment.out().flush();
      return ExitCode.DONE;
    }
    refuseContradictions();
    Session session = Session.open(new Given(environment, options), repositories);
    Triage.Wishes wishes = new Triage.Wishes(live, yes, allowClose, !noCreate, plan);
    return new Triage(session, wishes).run();
  }

  private void refuseContradictions() {
    if (live && options.offline()) {
      throw new UsageException("--live writes to GitHub: leave out --offline");
    }
    if (live && options.asOf() != null) {
      throw new UsageException("--live acts at the present time: leave out --as-of");
    }
    if (yes && !live) {
      throw new UsageException("--yes confirms a live run: add --live, or leave it out");
    }
    if (live && plan != null) {
      ReviewedPlan.requireFile(environment.resolve(plan));
    }
    if (live && !yes && !environment.terminal()) {
      throw new UsageException("--live asks for confirmation, but nobody is there: add --yes");
    }
  }
}

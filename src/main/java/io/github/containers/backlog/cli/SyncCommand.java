package io.github.containers.backlog.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the store up to date. */
@Command(
    name = "sync",
    header = "Brings the local store up to date.",
    description = {
      "Reads what has changed on GitHub since the last time. It can be stopped at any point,"
          + " and goes on where it stopped."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog sync                       what .github/backlog.yml names",
      "  backlog sync containers/crun       one repository, no configuration needed",
      "  backlog sync 'containers/*'        all of an owner's",
    })
final class SyncCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  SyncCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() {
    if (options.offline()) {
      throw new UsageException("sync reads from GitHub: leave out --offline");
    }
    Session session = Session.open(environment, options, repositories);
    Shortfall shortfall = new Shortfall(new Syncing(session).run());
    shortfall.say(session);
    if (shortfall.isTotal()) {
      return ExitCode.FAILED;
    }
    return shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
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
  public Integer call() throws IOException {
    if (options.offline()) {
      throw new UsageException("sync reads from GitHub: leave out --offline");
    }
    if (options.asOf() != null) {
      throw new UsageException("sync reads what is there now: leave out --as-of");
    }
    Session session = Session.open(new Given(environment, options), repositories);
    List<RepositoryOutcome> outcomes = new Syncing(session).run();
    if (options.json()) {
      JsonTable.write(table(outcomes), environment.out());
      environment.out().flush();
    }
    Shortfall shortfall = new Shortfall(outcomes);
    shortfall.say(session);
    if (shortfall.isTotal()) {
      return ExitCode.FAILED;
    }
    return shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private static Table table(List<RepositoryOutcome> outcomes) {
    return new Table(
        "sync",
        List.of("repository", "changed", "timelines", "problem"),
        () -> outcomes.stream().map(SyncCommand::row));
  }

  private static List<Cell> row(RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    return List.of(
        new Cell.Text(outcome.name()),
        new Cell.Whole(outcome.changed()),
        new Cell.Whole(outcome.timelines()),
        Cell.text(failure == null ? null : String.valueOf(failure.getMessage())));
  }
}

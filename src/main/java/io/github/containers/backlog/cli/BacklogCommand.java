package io.github.containers.backlog.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; all it does alone is to show its commands. */
@Command(
    name = "backlog",
    description = {
      "How is our backlog, is it getting worse, what should we do about it, and what would"
          + " happen if we did? For many GitHub repositories at once."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      InitCommand.class,
      DoctorCommand.class,
      SyncCommand.class,
      ReportCommand.class,
      SlidesCommand.class,
      QueueCommand.class,
      TriageCommand.class,
      ExplainCommand.class,
      AuditCommand.class,
      SimulateCommand.class,
      HistoryCommand.class,
      UndoCommand.class,
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog demo                       see everything on an invented organization",
      "  backlog report containers/crun     one repository, no configuration needed",
      "  backlog init && backlog report     the container tools",
      "",
      "Exit codes: 0 done; 1 failed while working (what was done is kept and said);",
      "2 wrong usage or configuration; 3 done in part (it is named what could not be",
      "read)."
    })
final class BacklogCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), "which command? There are " + commands);
  }
}

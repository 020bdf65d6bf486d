package io.github.containers.backlog.cli;

import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.RunEnding;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what was ever written to GitHub. */
@Command(
    name = "history",
    header = "Lists what was ever written to GitHub.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog history        all runs, the newest first",
      "  backlog history 12     every write of run 12, and what became of it",
    })
final class HistoryCommand implements GlobalCommand, Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("run", "begun", "account", "undoes", "ending", "done", "skipped", "refused");

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Parameters(paramLabel = "RUN", arity = "0..1", description = "A run's number.")
  private @Nullable Long run;

  HistoryCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    Path file = Session.withoutRepositories(new Given(environment, options)).store();
    try (Store store = Store.openForReading(file)) {
      if (run == null) {
        runs(store.journal().runs());
      } else {
        writes(store.journal(), run);
      }
    }
    environment.out().flush();
    return ExitCode.DONE;
  }

  private void runs(List<JournalRun> runs) throws IOException {
    Table table = new Table("runs", COLUMNS, () -> runs.stream().map(this::row));
    if (options.json()) {
      JsonTable.write(table, environment.out());
    } else if (runs.isEmpty()) {
      environment.out().print("Nothing was ever written to GitHub from this store.\n");
    } else {
      TextTable.print(table, environment.out());
    }
  }

  private List<Cell> row(JournalRun run) {
    return List.of(
        new Cell.Whole(run.id()),
        new Cell.Moment(run.begunAt()),
        new Cell.Text(run.account()),
        run.undoes() == null ? Cell.ABSENT : new Cell.Whole(run.undoes()),
        new Cell.Text(options.json() ? ending(run) : endingInWords(run)),
        new Cell.Whole(run.count(WriteState.DONE)),
        new Cell.Whole(run.count(WriteState.SKIPPED)),
        new Cell.Whole(run.count(WriteState.FAILED)));
  }

  private static String ending(JournalRun run) {
    if (run.ending() == null) {
      return "interrupted";
    }
    return run.ending() == RunEnding.COMPLETED ? "completed" : "given up";
  }

  /** That a run came to its end says little where GitHub refused what it was for. */
  private static String endingInWords(JournalRun run) {
    int refused = run.count(WriteState.FAILED);
    return ending(run) + (refused == 0 ? "" : ", but " + Words.count(refused) + " refused");
  }

  private void writes(Journal journal, long number) throws IOException {
    JournalRun found =
        journal
            .findRun(number)
            .orElseThrow(
                () ->
                    new UsageException(
                        "there is no run " + number + "; `backlog history` lists them"));
    List<JournalEntry> entries = journal.entries(number);
    if (options.json()) {
      JsonTable.write(Writes.table(entries), environment.out());
    } else {
      environment.out().print(TerminalText.line(heading(found)) + "\n\n");
      environment
          .out()
          .print(
              Columns.fitting(
                  entries.stream().map(HistoryCommand::line).toList(), "", environment.room()));
    }
  }

  private static String heading(JournalRun run) {
    return "Run %d of %s%s, begun at %s, %s"
        .formatted(
            run.id(),
            run.account(),
            run.undoes() == null ? "" : ", which undoes run " + run.undoes(),
            run.begunAt(),
            endingInWords(run));
  }

  private static List<String> line(JournalEntry entry) {
    return List.of(
        Writes.place(entry.write()),
        Writes.action(entry.write()),
        Writes.state(entry),
        Writes.explanation(entry));
  }
}

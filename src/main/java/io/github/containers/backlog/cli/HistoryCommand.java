package io.github.containers.backlog.cli;

import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteState;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
    try (Store store = Store.openForReading(Session.store(environment, options))) {
      if (run == null) {
        print(runs(store));
      } else {
        entries(store, run);
      }
    }
    environment.out().flush();
    return ExitCode.DONE;
  }

  private void print(Table table) throws IOException {
    if (options.json()) {
      JsonTable.write(table, environment.out());
    } else {
      TextTable.print(table, environment.out());
    }
  }

  private static Table runs(Store store) {
    List<JournalRun> runs = store.journal().runs();
    return new Table("runs", COLUMNS, () -> runs.stream().map(HistoryCommand::row));
  }

  private static List<Cell> row(JournalRun run) {
    return List.of(
        new Cell.Whole(run.id()),
        new Cell.Moment(run.begunAt()),
        new Cell.Text(run.account()),
        run.undoes() == null ? Cell.ABSENT : new Cell.Whole(run.undoes()),
        new Cell.Text(
            run.ending() == null ? "unfinished" : run.ending().name().toLowerCase(Locale.ROOT)),
        new Cell.Whole(run.count(WriteState.DONE)),
        new Cell.Whole(run.count(WriteState.SKIPPED)),
        new Cell.Whole(run.count(WriteState.FAILED)));
  }

  private void entries(Store store, long number) {
    if (store.journal().findRun(number).isEmpty()) {
      throw new UsageException("there is no run " + number + "; `backlog history` lists them");
    }
    store
        .journal()
        .entries(number)
        .forEach(entry -> environment.out().print(SafeText.line(SettledLines.of(entry)) + "\n"));
  }
}

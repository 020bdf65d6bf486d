package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Retraction;
import io.github.containers.backlog.apply.Retraction.Spared;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.PlanTable;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what would put a run back, and what stays. */
final class RetractionText {

  private static final List<String> COLUMNS =
      List.of("repository", "number", "action", "policy", "stays", "why");

  private static final String AFTERWARDS =
      "The policies then rest on these items, as after a human took the label off. Labels that the"
          + " run created stay in their repositories.";

  private final PrintWriter out;
  private final int room;
  private final JournalRun run;
  private final Retraction retraction;

  RetractionText(Environment environment, JournalRun run, Retraction retraction) {
    this.out = environment.out();
    this.room = environment.room();
    this.run = run;
    this.retraction = retraction;
  }

  void print(String mode) {
    line(
        "Undoing run %d of %s, begun at %s. %s"
            .formatted(run.id(), run.account(), run.begunAt(), mode));
    out.print("\n");
    if (!retraction.plan().actions().isEmpty()) {
      List<List<String>> lines =
          retraction.plan().actions().stream().map(RetractionText::line).toList();
      out.print(Columns.fitting(lines, "    ", room));
      if (restsThen()) {
        out.print(Columns.wrapped(AFTERWARDS, "  ", room) + "\n");
      }
    }
    if (!retraction.spared().isEmpty()) {
      line("Left as it is (" + Words.count(retraction.spared().size()) + "):");
      List<List<String>> lines = retraction.spared().stream().map(RetractionText::line).toList();
      out.print(Columns.fitting(lines, "    ", room) + "\n");
    }
  }

  private boolean restsThen() {
    return run.undoes() == null
        && retraction.plan().actions().stream()
            .anyMatch(action -> action.step() instanceof Step.RemoveLabel);
  }

  /**
   * How many writes it takes, and how to make them.
   *
   * @param live the command that makes them
   * @param isLive where it may
   */
  void printSum(Suggestion live, Predicate<RepositoryRef> isLive) {
    List<Action> actions = retraction.plan().actions();
    int here = (int) actions.stream().filter(it -> isLive.test(it.repository())).count();
    line(
        actions.isEmpty()
            ? "There is nothing to undo."
            : Words.count(actions.size(), "write") + " to make: " + live);
    if (here < actions.size()) {
      line(limit(here, actions.size() - here));
    }
  }

  /** How many of the writes are made and how many are not, one at least. */
  static String limit(int here, int elsewhere) {
    String made =
        here == 0
            ? "none: all are"
            : "%s: %s %s"
                .formatted(
                    Words.count(here), Words.count(elsewhere), elsewhere == 1 ? "is" : "are");
    return "It would make "
        + made
        + " in repositories that do not stand under live: in the configuration.";
  }

  private static List<String> line(Action action) {
    return List.of(
        action.repository() + "#" + action.number(),
        PlanTable.words(action.step()),
        action.title());
  }

  private static List<String> line(Spared spared) {
    JournalWrite write = spared.entry().write();
    return List.of(Writes.place(write), Writes.action(write), spared.why());
  }

  /** For a program. */
  Table table() {
    return new Table(
        "undo",
        COLUMNS,
        () ->
            Stream.concat(
                retraction.plan().actions().stream().map(RetractionText::row),
                retraction.spared().stream().map(RetractionText::row)));
  }

  private static List<Cell> row(Action action) {
    return List.of(
        new Cell.Text(action.repository().fullName()),
        new Cell.Whole(action.number()),
        new Cell.Text(PlanTable.words(action.step())),
        new Cell.Text(action.policy()),
        new Cell.Flag(false),
        new Cell.Text(action.reason()));
  }

  private static List<Cell> row(Spared spared) {
    JournalWrite write = spared.entry().write();
    return List.of(
        new Cell.Text(write.repository().fullName()),
        new Cell.Whole(write.number()),
        new Cell.Text(Writes.action(write)),
        new Cell.Text(write.policy()),
        new Cell.Flag(true),
        new Cell.Text(spared.why()));
  }

  private void line(String text) {
    out.print(TerminalText.line(text) + "\n");
  }
}

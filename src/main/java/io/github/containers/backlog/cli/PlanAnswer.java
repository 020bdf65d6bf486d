package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Finding;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.render.json.PlanJson;
import io.github.containers.backlog.report.PlanTable;
import io.github.containers.backlog.report.WebAddresses;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows a plan: to a person, to a program, as files. */
final class PlanAnswer {

  private final Session session;
  private final Planning planning;

  PlanAnswer(Session session, Planning planning) {
    this.session = session;
    this.planning = planning;
  }

  /** Writes {@code plan.csv} with the reports, and the plan file where one is asked for. */
  void write(@Nullable Path planFile) throws IOException {
    Environment environment = session.environment();
    ReportFolder folder =
        new ReportFolder(environment, session.options().out("reports"), session.options().quiet());
    folder.prepare();
    folder.write(PlanTable.of(planning.plan(), WebAddresses.GITHUB));
    if (planFile != null) {
      StringWriter text = new StringWriter();
      PlanJson.write(planning.plan(), text);
      Files.writeString(environment.resolve(planFile), text.toString(), UTF_8);
      environment.say("wrote " + planFile + "; apply it with --live --plan " + planFile);
    }
  }

  /** Prints it to standard output. */
  void print() throws IOException {
    PrintWriter out = session.environment().out();
    if (session.options().json()) {
      PlanJson.write(planning.plan(), out);
    } else {
      printForPeople(out);
    }
    out.flush();
  }

  private void printForPeople(PrintWriter out) {
    out.print("Dry run as of " + planning.plan().asOf() + ": nothing was written.\n\n");
    planning.plan().actions().forEach(action -> out.print(lines(action)));
    printExpired(out);
    planning.statistics().lines().forEach(line -> out.print(SafeText.line(line) + "\n"));
    printSkipped(out);
    printPace(out);
    out.print(
        "\nActivity is what people do: commenting, reviewing, pushing, reopening, renaming,"
            + " assigning,\nmilestoning, labelling. Bots and "
            + (planning.plan().account().isEmpty() ? "this tool" : planning.plan().account())
            + " do not count.\n");
  }

  private String lines(Action action) {
    String where = action.repository() + "#" + action.number();
    return SafeText.line(
            where + "  " + PlanTable.words(action.step()) + "  (" + action.policy() + ")")
        + "\n    "
        + SafeText.line(action.title())
        + "\n    "
        + SafeText.line(action.reason())
        + (action.values().isEmpty()
            ? ""
            : "\n    " + SafeText.line(Phrases.values(action.values())))
        + "\n\n";
  }

  private void printExpired(PrintWriter out) {
    if (planning.expired().isEmpty()) {
      return;
    }
    out.print("Expired:\n");
    for (Finding finding : planning.expired()) {
      out.print(SafeText.line("  " + name(finding) + "  " + finding.decision().reason()) + "\n");
    }
    out.print("\n");
  }

  private void printSkipped(PrintWriter out) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (Finding finding : planning.skipped()) {
      if (finding.decision() instanceof Decision.Skipped skip) {
        reasons.merge(skip.why().key(), 1, Integer::sum);
      }
    }
    reasons.forEach((why, count) -> out.print("  " + why + ": " + Words.count(count) + "\n"));
  }

  /** How long it takes until everything is covered, at one live run a day. */
  private void printPace(PrintWriter out) {
    int actions = planning.plan().actions().size();
    int writes = session.settings().live().writes();
    if (actions > 0) {
      int runs = (actions + writes - 1) / writes;
      String end = Phrases.date(planning.plan().asOf().plus(Duration.ofDays(runs - 1L)));
      out.print(
          "\nA live run makes at most %s (writes: %d), oldest items first; with one run a day,"
                  .formatted(Words.count(writes, "write"), writes)
              + "\nstarting today, all "
              + Words.count(actions)
              + " are made by "
              + end
              + ".\n");
    }
  }

  /** Names what could not be decided; whether there was any. */
  boolean sayUndecidable() {
    List<Finding> open = planning.undecidable();
    if (open.isEmpty()) {
      return false;
    }
    session
        .environment()
        .say(
            Words.count(open.size(), "decision")
                + " could not be made, the first about "
                + name(open.get(0))
                + ": "
                + open.get(0).decision().reason());
    return true;
  }

  private static String name(Finding finding) {
    return finding.repository() + "#" + finding.item().number();
  }
}

package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.policy.Finding;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.render.json.PlanJson;
import io.github.containers.backlog.report.PlanTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** Shows a plan: to a person, to a program, as files. */
final class PlanAnswer {

  private final Session session;
  private final Policies world;
  private final Planning planning;
  private final Plan plan;
  private final Triage.Wishes wishes;

  /**
   * @param planning what came to light while planning
   * @param plan what is to be done, which may be an earlier plan
   * @param wishes how it would be carried out
   */
  PlanAnswer(Session session, Policies world, Planning planning, Plan plan, Triage.Wishes wishes) {
    this.session = session;
    this.world = world;
    this.planning = planning;
    this.plan = plan;
    this.wishes = wishes;
  }

  /** Writes {@code plan.csv} beside the tables of the reports. */
  void writeTable() {
    ReportFolder folder =
        new ReportFolder(
            session.environment(), session.options().out("reports"), session.options().quiet());
    folder.prepare();
    folder.writePlan(PlanTable.of(plan, session.web()));
  }

  /** Writes the plan to a file, to be reviewed and applied. */
  void writePlan(Path file) throws IOException {
    StringWriter text = new StringWriter();
    PlanJson.write(plan, text);
    byte[] bytes = text.toString().getBytes(UTF_8);
    if (!BoundedFile.takes(bytes)) {
      throw new FailureException(
          "--plan: %s would be larger than the %d MiB that --live takes; narrow it with --repo"
              .formatted(file, BoundedFile.MEBIBYTES));
    }
    new PlanFile(session.environment(), file).write(bytes);
    if (!session.options().quiet()) {
      session
          .environment()
          .say("wrote " + file + "; apply it with " + Suggestion.apply(session, file, wishes));
    }
  }

  /** Prints it to standard output. */
  void print(String mode) throws IOException {
    PrintWriter out = session.environment().out();
    if (session.options().json()) {
      PlanJson.write(planning, out);
    } else {
      PlanText text = new PlanText(session.environment(), plan, session.options().verbosity() > 0);
      text.actions(mode);
      text.labels(missingLabels(), wishes.live());
      text.findings(planning, cadence());
    }
    out.flush();
  }

  /** What a live run would create. */
  private MissingLabels missingLabels() {
    return wishes.mayCreate()
        ? world.missingLabels(
            plan.actions().stream().filter(action -> world.isLive(action.repository())).toList())
        : MissingLabels.NONE;
  }

  private Cadence cadence() {
    String strays = new WritableScope(session, world).strays();
    return new Cadence(session.settings().live().writes(), world::isLive, wishes.live(), strays);
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
                + PlanText.name(open.get(0))
                + ": "
                + open.get(0).decision().reason());
    return true;
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.Target;
import io.github.containers.backlog.report.finding.Briefing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports how old the backlog is and how it grows. */
@Command(
    name = "report",
    header = "Reports how old the backlog is and how it grows.",
    description = {
      "Brings the store up to date, then writes tables (CSV), charts (PNG and SVG), a page"
          + " to open (index.html) and backlog.md under reports/, and sums up what stands there."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog report                     what .github/backlog.yml names",
      "  backlog report containers/crun     one repository, no configuration needed",
      "  backlog report --since 2025-02-04  what has changed since the last meeting",
      "  backlog report --simulated-since 2024-03-04",
      "                                     what the policies would have done since then",
      "  backlog report --update README.md  the stale-count table in a document",
      "  backlog report --update-issue containers/podman#1 --live",
      "                                     the same in an issue's text, after asking",
      "  backlog report --offline --as-of 2025-03-04",
      "                                     what was open on that day",
      "  backlog report --target 900 --by 2030-01-01",
      "                                     how many closings a week that takes",
    })
final class ReportCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Mixin private PreviousReport previous = new PreviousReport();

  @Mixin private SimulatedSince simulated = new SimulatedSince();

  @Mixin private IssueUpdates issues = new IssueUpdates();

  @Mixin private PaceTarget target = new PaceTarget();

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = {
        "Also refresh the stale-count table in this Markdown file, between the lines",
        "<!-- backlog:stale-counts:start --> and <!-- backlog:stale-counts:end -->. Repeatable."
      })
  private List<Path> updated = List.of();

  @Option(
      names = "--bucket",
      paramLabel = "BUCKET",
      completionCandidates = BucketWords.class,
      description = "Points of the curves: ${COMPLETION-CANDIDATES}; month unless given.")
  private Bucket bucket = Bucket.MONTH;

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  ReportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    issues.check(options, environment.terminal());
    Session session = Session.open(new Given(environment, options), repositories);
    previous.check(session.asOf());
    simulated.check(session);
    Optional<Target> goal = target.find(session.asOf());
    updated.forEach(file -> new MarkedFile(environment, file, options.quiet()).check());
    ReportFolder folder = new ReportFolder(environment, options.out("reports"), options.quiet());
    folder.prepare();
    Refreshing refreshing = new Refreshing(session);
    Shortfall shortfall = refreshing.run(false);
    try {
      Stocktaking stocktaking =
          new Stocktaking(session, bucket, previous::before, shortfall.reasons());
      Briefing briefing = simulated.add(session, stocktaking.take(goal.orElse(null)));
      Report report = briefing.report();
      folder.write(briefing);
      for (Path file : updated) {
        new MarkedFile(environment, file, options.quiet()).update(briefing);
      }
      answer(report);
      refreshing.sayMissing(report.readings());
      int exit = new MarkedIssues(session, issues).update(briefing.staleCounts());
      boolean whole = report.shortfalls().isEmpty() && !shortfall.exists();
      return exit != ExitCode.DONE || whole ? exit : ExitCode.PARTLY;
    } finally {
      shortfall.say(session);
    }
  }

  private void answer(Report report) throws IOException {
    if (options.json()) {
      JsonTable.write(report.forPrograms(), environment.out());
      environment.out().flush();
      return;
    }
    Summary.print(report, environment.out());
  }
}

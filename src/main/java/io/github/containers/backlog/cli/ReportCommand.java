package io.github.containers.backlog.cli;

import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      "  backlog report --update README.md  the stale-count table in a document",
      "  backlog report --offline --as-of 2025-03-04",
      "                                     what was open on that day",
    })
final class ReportCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Mixin private PreviousReport previous = new PreviousReport();

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
    Session session = Session.open(environment, options, repositories);
    previous.check(session.asOf());
    updated.forEach(file -> new MarkedFile(environment, file, options.quiet()).check());
    ReportFolder folder = new ReportFolder(environment, options.out("reports"), options.quiet());
    folder.prepare();
    Shortfall shortfall = new Shortfall(options.offline() ? List.of() : sync(session));
    try {
      Briefing briefing = new Stocktaking(session, bucket, previous::before).take();
      Report report = briefing.report();
      folder.write(briefing);
      for (Path file : updated) {
        new MarkedFile(environment, file, options.quiet()).update(briefing);
      }
      answer(report);
      sayMissing(report);
      return report.shortfalls().isEmpty() && !shortfall.exists() ? ExitCode.DONE : ExitCode.PARTLY;
    } finally {
      shortfall.say(session);
    }
  }

  private List<RepositoryOutcome> sync(Session session) {
    try {
      return new Syncing(session).run();
    } catch (SourceException failure) {
      boolean away = failure.reason() == Reason.UNREACHABLE || failure.reason() == Reason.FAILING;
      if (away && Files.exists(session.store())) {
        throw new FailureException(
            failure.getMessage() + "\nWhat was read before is still there: add --offline", failure);
      }
      throw failure;
    }
  }

  /** Of a sync it has been said why. */
  private void sayMissing(Report report) {
    if (options.offline()) {
      report.shortfalls().stream()
          .filter(reading -> reading.readAt() == null)
          .map(Reading::repository)
          .forEach(
              name ->
                  environment.say(name + " was never read to the end; `backlog sync` reads it"));
    }
  }

  private void answer(Report report) throws IOException {
    if (options.json()) {
      JsonTable.write(report.table("ages"), environment.out());
      environment.out().flush();
      return;
    }
    Summary.print(report, environment.out());
  }
}

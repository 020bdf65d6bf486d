package io.github.containers.backlog.cli;

import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.agenda.Agenda;
import io.github.containers.backlog.report.agenda.AgendaTable;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what to look at next, and deals it among people. */
@Command(
    name = "queue",
    header = "Shows what to look at next; deals it among people.",
    description = {
      "Lists the open issues, each in the most urgent list that it belongs to, and writes"
          + " queue.md, with a box to tick for each, and csv/queue.csv under reports/.",
      "",
      "With --split everybody gets as many issues as the others (but for one) and some of"
          + " every age; what is assigned to one of them goes to them. Nothing is dealt again"
          + " before everything else has been dealt. The same command gives the same deal again"
          + " until the week (Monday to Sunday, UTC) is over, without what is done by then."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog queue                          the first ten of each list",
      "  backlog queue --theme crickets --count 50",
      "                                         one list, more of it",
      "  backlog queue --split alice,bob        ten for each, for a bug week",
      "  backlog queue --split 3 --count 5 --preview",
      "                                         what a deal would look like",
    })
final class QueueCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Mixin private Splitting splitting = new Splitting();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      split = ",",
      completionCandidates = ThemeWords.class,
      description =
          "Only these lists: ${COMPLETION-CANDIDATES}; the most urgent first, whatever the order.")
  private List<String> themes = List.of();

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "So many issues a list, or a person; 10 unless given.")
  private int count = 10;

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  QueueCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    Set<Theme> wanted = ThemeWords.parse(themes);
    splitting.refuseContradictions();
    if (count < 1) {
      throw new UsageException("--count: " + count + " is less than 1");
    }
    Session session = Session.open(new Given(environment, options), repositories);
    ReportFolder folder = new ReportFolder(environment, options.out("reports"), options.quiet());
    folder.prepare();
    Refreshing refreshing = new Refreshing(session);
    Shortfall shortfall = refreshing.run(false);
    try {
      Stocktaking.Upcoming upcoming =
          new Stocktaking(session, Bucket.MONTH, UnaryOperator.identity(), shortfall.reasons())
              .upcoming(wanted);
      Agenda agenda = agenda(session, upcoming.queue(), !shortfall.isPassing());
      if (!splitting.preview()) {
        folder.write(agenda);
      }
      answer(agenda);
      refreshing.sayMissing(upcoming.readings());
      boolean whole = upcoming.readings().stream().allMatch(Reading::complete);
      return whole && !shortfall.exists() ? ExitCode.DONE : ExitCode.PARTLY;
    } finally {
      shortfall.say(session);
    }
  }

  private Agenda agenda(Session session, Queue queue, boolean whole) {
    if (!splitting.wanted()) {
      return Agenda.of(queue, count);
    }
    Dealing dealing = new Dealing(session, splitting, count, repositories);
    return Agenda.of(queue, dealing.deal(queue, whole), "week " + dealing.week());
  }

  private void answer(Agenda agenda) throws IOException {
    if (options.json()) {
      JsonTable.write(AgendaTable.of(agenda), environment.out());
    } else {
      AgendaText.print(agenda, environment.out(), environment.width());
    }
    environment.out().flush();
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Instants;
import io.github.containers.backlog.config.UnreadableTextException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what policies would have done since a past day. */
@Command(
    name = "simulate",
    header = "Shows what a policy would have done since a past day.",
    description = {
      "Replays the policies of the configuration, or one given here, over the recorded history,"
          + " a run a day, as if they had been in force: what they would have labelled and closed,"
          + " what was answered in time, and what one would have regretted to close. Nothing is"
          + " written to GitHub. Reads the timelines of all that was open since then."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog simulate --since 2024-01-01     all policies of .github/backlog.yml",
      "  backlog simulate --since 2024-01-01 --policy stale-candidate",
      "                                          one of them",
      "  backlog simulate containers/crun --since 2024-01-01 \\",
      "      --when 'idle > days(180)' --grace 30d --then close",
      "                                          one that stands in no file",
      "  backlog simulate --since 2024-01-01 --policy stale-candidate \\",
      "      --sweep idle=90d..720d              which threshold costs what",
    })
final class SimulateCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      required = true,
      description = "The first run is at this day or instant (UTC): 2024-01-01.")
  private String since = "";

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "Only this policy of the configuration. Repeatable; all unless given.")
  private List<String> policies = List.of();

  @Mixin private GivenPolicy given = new GivenPolicy();

  @Option(
      names = "--sweep",
      paramLabel = "VARIABLE=FROM..TO[:STEP]",
      description = "Simulate one policy with each of several thresholds: idle=90d..720d:30d.")
  private @Nullable String sweep;

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  SimulateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    given.check();
    if (given.isGiven() && !policies.isEmpty()) {
      throw new UsageException("--when is a policy of its own: leave out --policy");
    }
    SweepRange range = sweep == null ? null : SweepRange.parse(sweep);
    Session session = Session.open(new Given(environment, options), repositories);
    Instant first = since(session.asOf());
    SimulatedSettings settings =
        given.isGiven()
            ? SimulatedSettings.ofPolicies(session.settings(), given.settings(), range)
            : SimulatedSettings.of(session.settings(), policies, range);
    if (!options.quiet()) {
      LeftOut.among(session.settings(), policies).forEach(environment::say);
    }
    return new Simulating(session, settings, first).run();
  }

  private Instant since(Instant asOf) {
    try {
      Instant first = Instants.parse(since);
      if (first.isBefore(asOf)) {
        return first;
      }
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--since: " + wrong.getMessage());
    }
    throw new UsageException("--since: " + since + " is not in the past; name an earlier day");
  }
}

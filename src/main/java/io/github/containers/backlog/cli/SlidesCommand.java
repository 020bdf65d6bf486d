package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.deck.Deck;
import io.github.containers.backlog.report.deck.PolicyEffects;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the deck for a meeting. */
@Command(
    name = "slides",
    header = "Writes the slides for a meeting.",
    description = {
      "Brings the store up to date, then writes slides.pptx (PowerPoint, Google Slides,"
          + " LibreOffice; its charts can be edited) and slides.md (HackMD's slide mode) under"
          + " reports/: the headline, growth, kinds, ages, what has changed since the last"
          + " meeting, what the policies would do, and the decisions wanted."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog slides                     what .github/backlog.yml names",
      "  backlog slides containers/crun     one repository, no configuration needed",
      "  backlog slides --since 2025-02-04  what has changed since the last meeting",
      "  backlog slides --simulated-since 2024-03-04",
      "                                     what the policies would have done since then",
      "  backlog slides --offline --out meeting",
      "                                     from what was read before, under meeting/",
    })
final class SlidesCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Mixin private PreviousReport previous = new PreviousReport();

  @Mixin private SimulatedSince simulated = new SimulatedSince();

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  SlidesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() {
    Session session = Session.open(new Given(environment, options), repositories);
    previous.check(session.asOf());
    simulated.check(session);
    Optional<LabelPolicies> policies = findPolicies(session);
    ReportFolder folder = new ReportFolder(environment, options.out("reports"), options.quiet());
    folder.prepare();
    Refreshing refreshing = new Refreshing(session);
    Shortfall shortfall = refreshing.run(policies.isPresent());
    try {
      Stocktaking stocktaking =
          new Stocktaking(session, Bucket.MONTH, previous::before, shortfall.reasons());
      Briefing briefing = simulated.add(session, stocktaking.take());
      Report report = briefing.report();
      folder.write(deck(session, briefing, policies));
      refreshing.sayMissing(report.readings());
      return report.shortfalls().isEmpty() && !shortfall.exists() ? ExitCode.DONE : ExitCode.PARTLY;
    } finally {
      shortfall.say(session);
    }
  }

  /** The policies of the configuration, checked; empty where it has none. */
  static Optional<LabelPolicies> findPolicies(Session session) {
    return session.settings().policies().isEmpty()
        ? Optional.empty()
        : Optional.of(session.policies());
  }

  /** The deck of what is in the store. */
  static Deck deck(Session session, Briefing briefing, Optional<LabelPolicies> policies) {
    return Deck.of(briefing, policies.map(them -> effects(session, briefing, them)));
  }

  /** What the policies would do, closings left out: those are for a meeting to decide. */
  private static PolicyEffects effects(Session session, Briefing briefing, LabelPolicies policies) {
    try (Store store = Store.openForReading(session.store())) {
      String account = store.surroundings().findAccount().map(StoredAccount::login).orElse("");
      Policies world = new Policies(session, store, policies, account, session.asOf());
      List<Policy> all =
          world.wanted().stream()
              .flatMap(stored -> world.in(stored.repository()).policies().stream())
              .toList();
      return PolicyEffects.of(world.plan(false), all, briefing.report().figures().openItems());
    }
  }
}

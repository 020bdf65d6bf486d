package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.config.SettingsReader;
import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.demo.DemoRepository;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.PlanTable;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.SyncState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows everything on an invented organization. */
@Command(
    name = "demo",
    header = "Shows everything on an invented organization.",
    description = {
      "Needs no network and no token: makes a store and a configuration of thirteen invented"
          + " repositories, and writes the reports on them under ./demo, or where --out says."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog demo                       under ./demo",
      "  backlog demo --out /tmp/demo       elsewhere",
      "  backlog demo --as-of 2024-06-01    as it stood on an earlier day",
    })
final class DemoCommand implements GlobalCommand, Callable<Integer> {

  private static final String STORE = "store.db";
  private static final String CONFIGURATION = "backlog.yml";

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  DemoCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    refuseOthersFiles();
    Path folder = environment.resolve(options.out("demo"));
    refuseToOverwrite(folder);
    ReportFolder reports = new ReportFolder(environment, folder, true);
    reports.prepare();
    DemoOrganisation organisation = DemoOrganisation.make();
    Path file = folder.resolve(STORE);
    Session session =
        Session.of(
            new Given(environment, options), settings(organisation), file, DemoOrganisation.asOf());
    Files.write(folder.resolve(CONFIGURATION), organisation.configuration().getBytes(UTF_8));
    fill(file, organisation);
    Stocktaking stocktaking =
        new Stocktaking(session, Bucket.MONTH, new PreviousReport()::before, Map.of());
    Briefing briefing = SimulatedSince.yearBefore(session.asOf()).add(session, stocktaking.take());
    reports.write(briefing);
    reports.write(plan(session));
    reports.write(SlidesCommand.deck(session, briefing, SlidesCommand.findPolicies(session)));
    answer(briefing.report());
    if (!options.quiet()) {
      sayWhatNext(environment.shown(folder));
    }
    return ExitCode.DONE;
  }

  private void refuseOthersFiles() {
    if (options.config() != null || options.store() != null) {
      throw new UsageException(
          "demo makes a configuration and a store of its own: leave out --config and --store;"
              + " --out says where");
    }
  }

  /**
   * A store or a configuration in the folder that no demo made is somebody's own.
   *
   * @throws UsageException where there is one
   */
  private static void refuseToOverwrite(Path folder) throws IOException {
    Path configuration = folder.resolve(CONFIGURATION);
    boolean ours =
        Files.isRegularFile(configuration)
            && Files.readString(configuration).startsWith(DemoOrganisation.FIRST_LINE);
    for (Path file : List.of(configuration, folder.resolve(STORE))) {
      if (Files.exists(file) && !ours) {
        throw new UsageException(
            "--out: " + file + " is not of a demo, and would be overwritten; name another folder");
      }
    }
  }

  private static Settings settings(DemoOrganisation organisation) {
    return SettingsReader.parse(CONFIGURATION, organisation.configuration());
  }

  /** What the label policies would do. */
  private static Table plan(Session session) throws IOException {
    try (Store store = Store.openForReading(session.store())) {
      Policies world = new Policies(session, store, Policies.require(session), "", session.asOf());
      return PlanTable.of(world.plan(false).plan(), session.web());
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

  private void fill(Path file, DemoOrganisation organisation) throws IOException {
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(file + ending));
    }
    try (Store store = Store.openForWriting(file, new LockWait(Duration.ZERO, holder -> {}))) {
      organisation.repositories().forEach(it -> save(store, it));
    }
  }

  private static void save(Store store, DemoRepository demo) {
    SyncState state = SyncState.INITIAL.withBackfilled(true).withReadAt(DemoOrganisation.asOf());
    long id = demo.repository().id();
    store.saveRepository(demo.repository(), state);
    store.saveItems(id, demo.histories().stream().map(History::item).toList(), state);
    store.saveReleases(id, demo.releases());
    store.histories().save(demo.histories());
  }

  private void sayWhatNext(Path folder) {
    String where = ShellText.word(folder.toString());
    environment.say(
        """
        all of this is invented: %1$s does not exist. What was made stands in %2$s:
          index.html (open it), slides.pptx, slides.md, backlog.md, charts/, csv/,
            backlog.yml (its configuration), store.db (its store)
        Next, the same as of an earlier day; what label policies would do there; then a real
        repository; then all of yours:
          %3$s demo --as-of 2024-06-01%6$s
          %3$s triage --offline --as-of 2025-03-04 --config %4$s --store %5$s --out %2$s
          %3$s report containers/crun
          %3$s init && %3$s report"""
            .formatted(
                DemoOrganisation.owner(),
                where,
                environment.command(),
                ShellText.word(folder.resolve(CONFIGURATION).toString()),
                ShellText.word(folder.resolve(STORE).toString()),
                options.isOutGiven() ? " --out " + where : ""));
  }
}

package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.config.SettingsReader;
import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.demo.DemoRepository;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.SyncState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows everything on an invented organization. */
@Command(
    name = "demo",
    description = {
      "Shows everything on an invented organization of thirteen repositories, without a",
      "network or a token: makes a store and a configuration of it and writes the reports",
      "under ./demo, or where --out says."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog demo",
      "  backlog demo --out /tmp/demo",
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
    Path folder = environment.resolve(options.out("demo"));
    DemoOrganisation organisation = DemoOrganisation.make();
    Files.createDirectories(folder);
    Files.write(folder.resolve(CONFIGURATION), organisation.configuration().getBytes(UTF_8));
    Path file = folder.resolve(STORE);
    fill(file, organisation);
    Settings settings = SettingsReader.parse(CONFIGURATION, organisation.configuration());
    Session session = Session.of(environment, options, settings, file, DemoOrganisation.asOf());
    Briefing briefing = new Stocktaking(session, Bucket.MONTH, new PreviousReport()::before).take();
    new ReportFolder(environment, folder, true).write(briefing);
    Summary.print(briefing.report(), environment.out());
    sayWhatNext(options.out("demo"));
    return ExitCode.DONE;
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
    store.saveTimelines(demo.histories());
  }

  private void sayWhatNext(Path folder) {
    String where = SafeText.line(folder.toString());
    environment
        .out()
        .print(
            """

            All of this is invented: %s does not exist. It stands in %s:
              index.html (open it)  backlog.md  charts/  csv/  backlog.yml (the configuration)  store.db
            Look at another day of it:
              backlog report --offline --as-of 2024-06-01 --config %s/backlog.yml --store %s/store.db --out %s
            """
                .formatted(DemoOrganisation.owner(), where, where, where, where));
    environment.out().flush();
  }
}

package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.SimulationFigureCharts;
import io.github.containers.backlog.report.SimulationTables;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Replays policies over what is in the store, writes the files and shows what came of it. */
final class Simulating {

  private final Session session;
  private final SimulatedSettings settings;
  private final Instant since;

  Simulating(Session session, SimulatedSettings settings, Instant since) {
    this.session = session;
    this.settings = settings;
    this.since = since;
  }

  /** Does it; gives the exit code. */
  int run() throws IOException {
    Environment environment = session.environment();
    ReportFolder folder =
        new ReportFolder(environment, session.options().out("reports"), session.options().quiet());
    folder.prepare();
    Shortfall shortfall = new Shortfall(new PolicyReading(session).readSince(since));
    boolean unread;
    try (Store store = Store.openForReading(session.store())) {
      Replaying replaying =
          Replaying.over(store, session, settings, since, PolicyReading.present(session, store));
      unread = answer(replaying, folder);
      sayArchived(replaying.world());
    }
    shortfall.say(session);
    return unread || shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }

  /** What is so today counts for all of the time. */
  private void sayArchived(Policies world) {
    String archived =
        world.wanted().stream()
            .map(StoredRepository::repository)
            .filter(Repository::archived)
            .map(repository -> repository.ref().fullName())
            .collect(joining(", "));
    if (!archived.isEmpty() && !session.options().quiet()) {
      session.environment().say("archived, so that nothing is simulated there: " + archived);
    }
  }

  private boolean answer(Replaying replaying, ReportFolder folder) throws IOException {
    Sweep sweep = replaying.sweep();
    List<Table> tables = SimulationTables.of(sweep, session.web());
    folder.writeSimulation(
        tables, SimulationFigureCharts.of(sweep, replaying.origin(), settings.items()));
    if (session.options().json()) {
      JsonTable.write(tables.get(0), session.environment().out());
    } else {
      new SimulationText(session, settings).print(sweep);
    }
    session.environment().out().flush();
    boolean missing = session.options().offline() && replaying.world().sayUnread();
    return missing || sweep.first().unread() > 0;
  }
}

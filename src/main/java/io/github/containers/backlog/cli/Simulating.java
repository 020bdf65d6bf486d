package io.github.containers.backlog.cli;

import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.simulation.SimulatedPolicies;
import io.github.containers.backlog.policy.simulation.Simulation;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.policy.simulation.Window;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.SimulationFigureCharts;
import io.github.containers.backlog.report.SimulationTables;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

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
      Policies world =
          new Policies(
              session,
              store,
              settings.steps().get(0).policies(),
              PolicyAccounts.of(store.journal()).last(),
              PolicyReading.present(session, store));
      unread = answer(world, sweep(world, store), folder);
    }
    shortfall.say(session);
    return unread || shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private Sweep sweep(Policies world, Store store) {
    Window window = new Window(since, world.asOf());
    Set<String> accounts = PolicyAccounts.of(store.journal()).all();
    List<Simulation> simulations =
        settings.steps().stream().map(step -> new Simulation(window)).toList();
    for (StoredRepository stored : world.wanted()) {
      Repository repository = stored.repository();
      List<SimulatedPolicies> its =
          settings.steps().stream()
              .map(step -> inForce(world, repository, step, accounts, window))
              .toList();
      forEach(simulations, i -> simulations.get(i).include(its.get(i)));
      store.forEachHistory(
          repository.id(),
          history -> forEach(simulations, i -> simulations.get(i).add(its.get(i), history)));
    }
    return new Sweep(
        settings.variable(),
        IntStream.range(0, simulations.size())
            .mapToObj(
                i ->
                    new Sweep.Step(
                        settings.steps().get(i).threshold(), simulations.get(i).simulated()))
            .toList());
  }

  private static void forEach(List<Simulation> simulations, IntConsumer action) {
    IntStream.range(0, simulations.size()).forEach(action);
  }

  private static SimulatedPolicies inForce(
      Policies world,
      Repository repository,
      SimulatedSettings.Step step,
      Set<String> accounts,
      Window window) {
    return new SimulatedPolicies(
        repository,
        world.viewpoint(repository),
        step.policies().in(repository),
        world.account(),
        accounts,
        window);
  }

  private boolean answer(Policies world, Sweep sweep, ReportFolder folder) throws IOException {
    List<Table> tables = SimulationTables.of(sweep, session.web());
    tables.forEach(folder::write);
    folder.write(SimulationFigureCharts.of(sweep, origin(world), settings.items()));
    if (session.options().json()) {
      JsonTable.write(tables.get(0), session.environment().out());
    } else {
      new SimulationText(session, settings.items()).print(sweep);
    }
    session.environment().out().flush();
    boolean missing = session.options().offline() && world.sayUnread();
    return missing || sweep.first().unread() > 0;
  }

  private static Origin origin(Policies world) {
    return world.wanted().stream()
            .anyMatch(it -> it.repository().ref().owner().equals(DemoOrganisation.owner()))
        ? Origin.INVENTED
        : Origin.GITHUB;
  }
}

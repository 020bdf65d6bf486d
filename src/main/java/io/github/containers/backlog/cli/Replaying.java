package io.github.containers.backlog.cli;

import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.simulation.SimulatedPolicies;
import io.github.containers.backlog.policy.simulation.Simulation;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.policy.simulation.Window;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Policies replayed over what is in the store, with each of their thresholds. */
final class Replaying {

  private final Store store;
  private final SimulatedSettings settings;
  private final Window window;
  private final Policies world;
  private final PolicyAccounts accounts;

  private Replaying(
      Store store,
      SimulatedSettings settings,
      Window window,
      Policies world,
      PolicyAccounts accounts) {
    this.store = store;
    this.settings = settings;
    this.window = window;
    this.world = world;
    this.accounts = accounts;
  }

  /**
   * Prepares it.
   *
   * @param since the first run
   * @param asOf the end
   */
  static Replaying over(
      Store store, Session session, SimulatedSettings settings, Instant since, Instant asOf) {
    PolicyAccounts accounts = PolicyAccounts.of(store.journal());
    Policies world =
        new Policies(session, store, settings.steps().get(0).policies(), accounts.last(), asOf);
    return new Replaying(store, settings, new Window(since, asOf), world, accounts);
  }

  /** The policies with the first of their thresholds. */
  Policies world() {
    return world;
  }

  /** Where the histories come from. */
  Origin origin() {
    return world.wanted().stream()
            .anyMatch(it -> it.repository().ref().owner().equals(DemoOrganisation.owner()))
        ? Origin.INVENTED
        : Origin.GITHUB;
  }

  /** Does it. */
  Sweep sweep() {
    List<Simulation> simulations =
        settings.steps().stream().map(step -> new Simulation(window)).toList();
    for (StoredRepository stored : world.wanted()) {
      Repository repository = stored.repository();
      List<SimulatedPolicies> its =
          settings.steps().stream().map(step -> inForce(repository, step)).toList();
      forEach(simulations, i -> simulations.get(i).include(its.get(i)));
      store
          .histories()
          .forEach(
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

  private SimulatedPolicies inForce(Repository repository, SimulatedSettings.Step step) {
    return new SimulatedPolicies(
        repository,
        world.viewpoint(repository),
        step.policies().in(repository),
        world.account(),
        accounts.all(),
        window);
  }
}

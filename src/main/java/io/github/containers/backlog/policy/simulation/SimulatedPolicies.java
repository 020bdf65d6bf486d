package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Undoings;
import io.github.containers.backlog.timeline.Viewpoint;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a repository, put in force for the time of a simulation. Whether the repository
 * is archived is known of today only, and so it counts for all of that time.
 */
public final class SimulatedPolicies {

  private final RepositoryPolicies policies;
  private final Window window;
  private final String account;
  private final Set<String> earlier;
  private final @Nullable RepositoryPolicies[] byRun;

  /**
   * Puts them in force.
   *
   * @param repository the repository
   * @param viewpoint with whose eyes its items are looked at; its instant does not matter
   * @param policies in the order of the file
   * @param account login of the account that acts, which is no human
   * @param window when
   */
  public SimulatedPolicies(
      Repository repository,
      Viewpoint viewpoint,
      List<Policy> policies,
      String account,
      Window window) {
    this(repository, viewpoint, policies, account, Set.of(), window);
  }

  /**
   * As that, where policies acted as other accounts before.
   *
   * @param earlier their logins; what they did for these labels was no human's doing either, but
   *     what they said was: a live run as another account hears it
   */
  public SimulatedPolicies(
      Repository repository,
      Viewpoint viewpoint,
      List<Policy> policies,
      String account,
      Set<String> earlier,
      Window window) {
    this.policies = new RepositoryPolicies(repository, viewpoint, policies, account, Undoings.NONE);
    this.window = window;
    this.account = account;
    this.earlier = Set.copyOf(earlier);
    this.byRun = new RepositoryPolicies[window.runs()];
  }

  /** The repository. */
  public Repository repository() {
    return policies.repository();
  }

  List<Policy> all() {
    return policies.policies();
  }

  Window window() {
    return window;
  }

  String account() {
    return account;
  }

  /** Whether policies act, or ever acted, as this account. */
  boolean acted(Actor actor) {
    return actor.is(account) || earlier.stream().anyMatch(actor::is);
  }

  People people() {
    return policies.viewpoint().people();
  }

  boolean lookAt(ItemType type) {
    return all().stream().anyMatch(policy -> policy.coverage().includes(type));
  }

  boolean manage(String label) {
    return all().stream().anyMatch(policy -> policy.label().equalsIgnoreCase(label));
  }

  /** As they look at items in a run. */
  RepositoryPolicies in(int run) {
    RepositoryPolicies known = byRun[run];
    if (known == null) {
      known = policies.at(window.run(run));
      byRun[run] = known;
    }
    return known;
  }
}

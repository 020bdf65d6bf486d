package io.github.containers.backlog.config;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param repositories which repositories are looked at
 * @param kinds the kinds that items fall into; for one repository ask {@link #in}
 * @param maintainers who is a maintainer by name
 * @param bots logins of accounts that programs use, besides those that GitHub marks
 * @param triaged the label that marks what was looked at; for one repository ask {@link #in}
 * @param stale labels that count as stale in the stale-count table; for one repository ask {@link
 *     #in}
 * @param thresholds ages of that table's columns, whole days, ascending, at least one
 * @param policies the label policies in the order of the file, each with a name of its own; for one
 *     repository ask {@link #in}
 * @param history of which items the timelines are fetched; for one repository ask {@link #in}
 * @param live what a live run may do
 * @param overrides what is different in some repositories; later ones win over earlier ones
 * @param api base URL of the GitHub API, without a slash at its end; null for GitHub's own
 */
public record Settings(
    RepositorySelection repositories,
    Kinds kinds,
    Maintainers maintainers,
    List<String> bots,
    String triaged,
    List<String> stale,
    List<Duration> thresholds,
    List<PolicySettings> policies,
    HistoryScope history,
    LiveSettings live,
    List<RepositoryOverride> overrides,
    @Nullable URI api) {

  /** Copies the lists. */
  public Settings {
    bots = List.copyOf(bots);
    stale = List.copyOf(stale);
    thresholds = List.copyOf(thresholds);
    policies = List.copyOf(policies);
    overrides = List.copyOf(overrides);
  }

  /** What holds without a configuration: no repository, no policy, nothing live. */
  public static Settings defaults() {
    return SettingsReader.parse("defaults", "");
  }

  /**
   * The same with repositories named on the command line, which replace those of the file with
   * their exclusions; whether patterns match archived repositories and forks stays as it was.
   */
  public Settings withRepositories(List<RepositoryPattern> named) {
    return new Settings(
        new RepositorySelection(named, repositories.archived(), repositories.forks()),
        kinds,
        maintainers,
        bots,
        triaged,
        stale,
        thresholds,
        policies,
        history,
        live,
        overrides,
        api);
  }

  /** The same with these policies; what overrides say of others has no effect. */
  public Settings withPolicies(List<PolicySettings> others) {
    return new Settings(
        repositories,
        kinds,
        maintainers,
        bots,
        triaged,
        stale,
        thresholds,
        others,
        history,
        live,
        overrides,
        api);
  }

  /** Who is a bot and who is a maintainer, as far as it stands in the configuration itself. */
  public People people() {
    return new People(Set.copyOf(bots), Set.copyOf(maintainers.logins()), maintainers.only());
  }

  /** What holds in this repository: the general settings with its overrides. */
  public RepositorySettings in(Repository repository) {
    RepositorySettings settings = new RepositorySettings(kinds, triaged, stale, history, policies);
    for (RepositoryOverride override : overrides) {
      if (override.repositories().matches(repository)) {
        settings = override.applyTo(settings);
      }
    }
    return settings;
  }

  /**
   * The labels that {@code triaged}, {@code stale} and {@code kinds} name for this repository and
   * that they would not name without a configuration, each with the key that names it.
   */
  public SortedMap<String, String> ownLabels(Repository repository) {
    SortedMap<String, String> own = in(repository).labels();
    own.keySet().removeAll(defaults().in(repository).labels().keySet());
    return own;
  }

  /**
   * A sentence for each override of a repository that is none of {@link #repositories}: it does
   * nothing, unless one of them once bore that name.
   */
  public List<String> strayOverrides() {
    return Overrides.strays(overrides, repositories);
  }

  /**
   * A sentence for each repository under {@code live:} that is none of {@link #repositories}:
   * nothing is ever written there, unless one of them once bore that name.
   */
  public List<String> strayLive() {
    return repositories.isEmpty()
        ? List.of()
        : Strays.among(live.repositories().named().stream(), repositories, "live: names");
  }

  /** Base URL of the API of a GitHub Enterprise server; empty for GitHub's own. */
  public Optional<URI> findApi() {
    return Optional.ofNullable(api);
  }
}

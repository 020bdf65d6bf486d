package io.github.containers.backlog.config;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Kinds;
import java.util.List;

/**
 * What holds in one repository.
 *
 * @param kinds the kinds that its items fall into; their names are the same everywhere
 * @param triaged the label that marks what was looked at
 * @param stale labels that count as stale
 * @param history whose timelines are fetched
 * @param policies the policies that hold there, in the order of the file
 */
public record RepositorySettings(
    Kinds kinds,
    String triaged,
    List<String> stale,
    HistoryScope history,
    List<PolicySettings> policies) {

  /** Copies the lists. */
  public RepositorySettings {
    stale = List.copyOf(stale);
    policies = List.copyOf(policies);
  }
}

package io.github.containers.backlog.config;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Kinds;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /** The labels that are named outside of policies, each with the key that names it. */
  SortedMap<String, String> labels() {
    SortedMap<String, String> labels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    kinds.labels().values().forEach(its -> its.forEach(one -> labels.put(one, "kinds")));
    stale.forEach(one -> labels.put(one, "stale"));
    labels.put(triaged, "triaged");
    return labels;
  }
}

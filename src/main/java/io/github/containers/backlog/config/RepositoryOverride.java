package io.github.containers.backlog.config;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Kinds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is different in some repositories.
 *
 * @param repositories which they are
 * @param kinds labels of kinds there, instead of the kind's own
 * @param triaged the label that marks what was looked at there; null where nothing changes
 * @param stale labels that count as stale there; null where nothing changes
 * @param history whose timelines are fetched there; null where nothing changes
 * @param policies what is different about policies there, by their names
 */
public record RepositoryOverride(
    RepositoryPattern repositories,
    Map<String, List<String>> kinds,
    @Nullable String triaged,
    @Nullable List<String> stale,
    @Nullable HistoryScope history,
    Map<String, PolicyChange> policies) {

  /** Copies the collections, keeping their order. */
  public RepositoryOverride {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    stale = stale == null ? null : List.copyOf(stale);
    policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
  }

  /** These settings with what is different. */
  RepositorySettings applyTo(RepositorySettings settings) {
    Map<String, List<String>> labels = new LinkedHashMap<>(settings.kinds().labels());
    labels.putAll(kinds);
    return new RepositorySettings(
        new Kinds(labels),
        triaged == null ? settings.triaged() : triaged,
        stale == null ? settings.stale() : stale,
        history == null ? settings.history() : history,
        settings.policies().stream().flatMap(policy -> changed(policy).stream()).toList());
  }

  private Optional<PolicySettings> changed(PolicySettings policy) {
    PolicyChange change = policies.getOrDefault(policy.name(), PolicyChange.ON);
    return change.off() ? Optional.empty() : Optional.of(policy.with(change));
  }
}

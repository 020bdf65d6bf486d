package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.WebAddresses;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes searches for parts of the backlog.
 *
 * @param web where GitHub is
 * @param schemes what the labels mean in each repository, by full name
 */
record Searches(WebAddresses web, Map<String, LabelScheme> schemes) {

  /** Copies the map, sorted. */
  Searches {
    schemes = Collections.unmodifiableSortedMap(new TreeMap<>(schemes));
  }

  /** For the open items of a slice; empty where its repositories have different labels for it. */
  Optional<ItemSearch> find(String repository, ItemType type, String kind) {
    ItemSearch search = ItemSearch.open(web, type, repositories(repository));
    return kind.equals(Slice.ALL)
        ? Optional.of(search)
        : findShared(repository, scheme -> LabelTerms.ofKind(kind, scheme.kinds()))
            .map(search::with);
  }

  /** The terms, where they are the same in all repositories. */
  Optional<List<String>> findShared(String repository, Function<LabelScheme, List<String>> terms) {
    List<List<String>> all =
        repositories(repository).stream().map(name -> terms.apply(of(name))).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The scheme of a repository. */
  LabelScheme of(String repository) {
    return Objects.requireNonNull(schemes.get(repository), repository);
  }

  private List<String> repositories(String repository) {
    return repository.equals(Slice.ALL) ? List.copyOf(schemes.keySet()) : List.of(repository);
  }
}

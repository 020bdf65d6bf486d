package io.github.containers.backlog.config;

import static java.util.stream.Collectors.toCollection;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Which repositories are meant: those that are named or matched, less the excluded ones, in
 * whatever order the patterns stand. A pattern passes over archived repositories and forks unless
 * they are asked for; a repository that is named in full is meant even so.
 *
 * @param patterns what is named, matched and excluded, in the order of the file
 * @param archived whether patterns match archived repositories too
 * @param forks whether patterns match forks too
 */
public record RepositorySelection(
    List<RepositoryPattern> patterns, boolean archived, boolean forks) {

  /** Copies the list. */
  public RepositorySelection {
    patterns = List.copyOf(patterns);
  }

  /** What these patterns select, whatever the state of the repositories. */
  public static RepositorySelection of(List<RepositoryPattern> patterns) {
    return new RepositorySelection(patterns, true, true);
  }

  /** Whether this repository is meant. */
  public boolean selects(Repository repository) {
    if (patterns.stream().anyMatch(one -> one.excludes() && one.matches(repository))) {
      return false;
    }
    boolean ordinary = (archived || !repository.archived()) && (forks || !repository.fork());
    return patterns.stream()
        .filter(one -> !one.excludes() && (ordinary || one.findRef().isPresent()))
        .anyMatch(one -> one.matches(repository));
  }

  /** Whether a repository of this name is meant, as far as its name alone can say. */
  public boolean selects(RepositoryRef ref) {
    return patterns.stream().anyMatch(one -> !one.excludes() && one.matches(ref))
        && patterns.stream().noneMatch(one -> one.excludes() && one.matches(ref));
  }

  /** The repositories that are named in full and not excluded, each once, in their order. */
  public List<RepositoryRef> named() {
    return patterns.stream()
        .filter(one -> !one.excludes())
        .flatMap(one -> one.findRef().stream())
        .filter(this::selects)
        .distinct()
        .toList();
  }

  /** The owners whose repositories must be listed for the patterns, each once, by the alphabet. */
  public List<String> owners() {
    return patterns.stream()
        .filter(one -> !one.excludes() && one.findRef().isEmpty())
        .map(RepositoryPattern::owner)
        .collect(toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
        .stream()
        .toList();
  }

  /**
   * The patterns for an owner that select none of its repositories, and why, in a sentence without
   * its stop.
   *
   * @param listed all repositories of that owner that can be seen
   */
  public SortedMap<String, String> unmatched(String owner, List<Repository> listed) {
    return new UnmatchedPatterns(this, listed).of(owner);
  }

  /** Whether nothing is named or matched. */
  public boolean isEmpty() {
    return patterns.stream().allMatch(RepositoryPattern::excludes);
  }
}

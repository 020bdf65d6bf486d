package io.github.containers.backlog.config;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The patterns that select none of an owner's repositories, and why. */
final class UnmatchedPatterns {

  private final RepositorySelection selection;
  private final List<Repository> listed;

  UnmatchedPatterns(RepositorySelection selection, List<Repository> listed) {
    this.selection = selection;
    this.listed = listed;
  }

  /** By pattern, in a sentence without its stop. */
  SortedMap<String, String> of(String owner) {
    SortedMap<String, String> reasons = new TreeMap<>();
    for (RepositoryPattern pattern : selection.patterns()) {
      boolean asked = !pattern.excludes() && pattern.findRef().isEmpty();
      if (asked && pattern.owner().equalsIgnoreCase(owner) && matches(pattern).noneSelected()) {
        reasons.put(pattern.toString(), reason(pattern));
      }
    }
    return reasons;
  }

  /** Those of the repositories that a pattern stands for. */
  private record Matches(RepositorySelection selection, List<Repository> repositories) {

    boolean noneSelected() {
      return repositories.stream().noneMatch(selection::selects);
    }
  }

  private Matches matches(RepositoryPattern pattern) {
    return new Matches(selection, listed.stream().filter(pattern::matches).toList());
  }

  private String reason(RepositoryPattern pattern) {
    if (listed.isEmpty()) {
      return pattern.owner() + " has no repository that this token can see";
    }
    if (!matches(pattern).repositories().isEmpty()) {
      return "only archived repositories, forks or excluded ones match; say which by include:";
    }
    List<String> names = listed.stream().map(Repository::ref).map(RepositoryRef::name).toList();
    return "no repository of "
        + pattern.owner()
        + " matches"
        + Spelling.findNearest(pattern.name().replaceAll("[*?]+", ""), names)
            .map(near -> "; did you mean " + pattern.owner() + "/" + near + "?")
            .orElse("");
  }
}

package io.github.containers.backlog.config;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over one configuration: its text, and the problems found so far. */
final class Reading {

  private final Source source;
  // A set, for what is written once behind an anchor may be read many times.
  private final Set<ConfigProblem> problems = new LinkedHashSet<>();
  private final MergedMappings mappings = new MergedMappings(this);

  Reading(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  MergedMappings mappings() {
    return mappings;
  }

  /** Notes a problem at the code point of that index. */
  void refuse(int index, String message, @Nullable String hint) {
    refuse(source.problem(index, message, hint));
  }

  void refuse(ConfigProblem problem) {
    problems.add(problem);
  }

  boolean isRefused() {
    return !problems.isEmpty();
  }

  /** The problems in the order of the file. */
  List<ConfigProblem> problems() {
    return problems.stream().sorted(Comparator.comparing(ConfigProblem::position)).toList();
  }
}

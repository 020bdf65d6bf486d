package io.github.containers.backlog.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one configuration: its text, and the problems found so far. */
final class Reading {

  private final Source source;
  private final Problems problems = new Problems();
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

  /** The problems in the order of the file; where there are too many, the last one says so. */
  List<ConfigProblem> problems() {
    return problems.sorted();
  }
}

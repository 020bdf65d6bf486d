package io.github.containers.backlog.config;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over one configuration: its text, and the problems found so far. */
final class Reading {

  /** So many are told; a file with more is not the file that was meant. */
  static final int MOST = 100;

  private final Source source;
  // A set, for what is written once behind an anchor may be read many times.
  private final Set<ConfigProblem> problems = new LinkedHashSet<>();
  private Optional<ConfigProblem> more = Optional.empty();
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
    if (problems.size() < MOST) {
      problems.add(problem);
    } else if (!problems.contains(problem)) {
      String message = "there are more than these " + MOST + " problems";
      more = Optional.of(ConfigProblem.ofFile(problem.file(), message, "mend these first"));
    }
  }

  boolean isRefused() {
    return !problems.isEmpty();
  }

  /** The problems in the order of the file; where there are too many, the last one says so. */
  List<ConfigProblem> problems() {
    Stream<ConfigProblem> sorted =
        problems.stream().sorted(Comparator.comparing(ConfigProblem::position));
    return Stream.concat(sorted, more.stream()).toList();
  }
}

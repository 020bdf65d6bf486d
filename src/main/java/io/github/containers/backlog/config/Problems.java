package io.github.containers.backlog.config;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with a configuration, as much of it as is told. */
final class Problems {

  /** So many are told; a file with more is not the file that was meant. */
  static final int MOST = 100;

  // A set, for what is written once behind an anchor may be read many times.
  private final Set<ConfigProblem> told = new LinkedHashSet<>();
  private Optional<ConfigProblem> more = Optional.empty();

  void add(ConfigProblem problem) {
    if (told.size() < MOST) {
      told.add(problem);
    } else if (!told.contains(problem)) {
      String message = "there are more than these " + MOST + " problems";
      more = Optional.of(ConfigProblem.ofFile(problem.file(), message, "mend these first"));
    }
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** Whether any more would only be counted: to find their places takes time. */
  boolean isFull() {
    return more.isPresent();
  }

  /** In the order of the file; where there are too many, the last one says so. */
  List<ConfigProblem> sorted() {
    Stream<ConfigProblem> sorted =
        told.stream().sorted(Comparator.comparing(ConfigProblem::position));
    return Stream.concat(sorted, more.stream()).toList();
  }
}

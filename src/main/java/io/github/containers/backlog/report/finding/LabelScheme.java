package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.model.Kinds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the labels of a repository mean.
 *
 * @param kinds the kinds that its items fall into; their names are the same in every repository
 * @param triaged the label of what somebody has looked at
 * @param stale labels that count as stale
 */
public record LabelScheme(Kinds kinds, String triaged, List<String> stale) {

  /** Copies the list. */
  public LabelScheme {
    stale = List.copyOf(stale);
  }

  /** Whether an item with these labels is stale; label names compare without case. */
  boolean isStale(List<String> labels) {
    return labels.stream().anyMatch(label -> stale.stream().anyMatch(label::equalsIgnoreCase));
  }

  /** The kinds of all of these, in their order; what bears no kind's label comes last. */
  static List<String> kinds(Stream<LabelScheme> schemes) {
    return schemes
        .flatMap(scheme -> scheme.kinds().names().stream())
        .distinct()
        .sorted(Comparator.comparing(Kinds.UNCLASSIFIED::equals))
        .toList();
  }
}

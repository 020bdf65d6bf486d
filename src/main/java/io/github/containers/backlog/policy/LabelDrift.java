package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.RepositoryRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A label that is not the same everywhere.
 *
 * @param repository where it differs
 * @param label the label as a policy spells it; without one as most repositories do, and of equally
 *     many the first in the alphabet
 * @param spelling how this repository spells it; empty where it does not have it at all
 */
public record LabelDrift(RepositoryRef repository, String label, String spelling) {

  /** Whether the repository does not have the label under any spelling. */
  public boolean missing() {
    return spelling.isEmpty();
  }

  /**
   * Compares repositories. A policy finds its label in whatever case, as GitHub does; so there case
   * alone is no drift.
   *
   * @param labels the names of the labels of each repository
   * @param wanted labels that every one of them should have, such as those of the policies
   * @return by label, then by repository
   */
  public static List<LabelDrift> between(
      Map<RepositoryRef, ? extends Collection<String>> labels, Collection<String> wanted) {
    SortedMap<String, SortedMap<String, SortedSet<RepositoryRef>>> spellings = new TreeMap<>();
    labels.forEach(
        (repository, names) -> names.forEach(name -> spelled(spellings, name).add(repository)));
    wanted.forEach(name -> spelled(spellings, name));
    Set<String> keysOfWanted = new TreeSet<>();
    wanted.forEach(name -> keysOfWanted.add(key(name)));
    List<LabelDrift> drift = new ArrayList<>();
    spellings.forEach(
        (key, bySpelling) -> {
          String usual = usual(bySpelling, wanted);
          boolean isWanted = keysOfWanted.contains(key);
          misspelled(usual, isWanted ? usual::equalsIgnoreCase : usual::equals, bySpelling, drift);
          if (isWanted) {
            missing(usual, bySpelling, labels.keySet(), drift);
          }
        });
    return drift.stream()
        .sorted(
            Comparator.comparing(LabelDrift::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(LabelDrift::repository))
        .toList();
  }

  private static SortedSet<RepositoryRef> spelled(
      SortedMap<String, SortedMap<String, SortedSet<RepositoryRef>>> spellings, String name) {
    return spellings
        .computeIfAbsent(key(name), key -> new TreeMap<>())
        .computeIfAbsent(name, spelling -> new TreeSet<>());
  }

  private static void misspelled(
      String usual,
      Predicate<String> isRight,
      SortedMap<String, SortedSet<RepositoryRef>> bySpelling,
      List<LabelDrift> drift) {
    bySpelling.forEach(
        (spelling, repositories) -> {
          if (!isRight.test(spelling)) {
            repositories.forEach(
                repository -> drift.add(new LabelDrift(repository, usual, spelling)));
          }
        });
  }

  private static void missing(
      String usual,
      SortedMap<String, SortedSet<RepositoryRef>> bySpelling,
      Collection<RepositoryRef> all,
      List<LabelDrift> drift) {
    Set<RepositoryRef> without = new TreeSet<>(all);
    bySpelling.values().forEach(without::removeAll);
    without.forEach(repository -> drift.add(new LabelDrift(repository, usual, "")));
  }

  /** As a policy spells it, else as most repositories do. */
  private static String usual(
      SortedMap<String, SortedSet<RepositoryRef>> bySpelling, Collection<String> wanted) {
    return bySpelling.keySet().stream()
        .filter(wanted::contains)
        .findFirst()
        .orElseGet(
            () ->
                bySpelling.entrySet().stream()
                    .max(
                        Comparator.comparingInt(
                            (Map.Entry<String, SortedSet<RepositoryRef>> entry) ->
                                entry.getValue().size()))
                    .orElseThrow()
                    .getKey());
  }

  /** Spellings that people take for the same: case, hyphens, underscores and spaces aside. */
  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}

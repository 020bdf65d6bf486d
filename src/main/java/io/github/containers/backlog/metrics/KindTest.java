package io.github.containers.backlog.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Whether the kinds of a repository's items are closed at different rates.
 *
 * @param repository full name of a repository, or {@code all}
 * @param type {@code issue}, {@code pull_request} or {@code all}
 * @param test by kind
 */
public record KindTest(String repository, String type, LogRank test) {

  /** The tests among these slices where at least two kinds can be compared. */
  static <T> List<KindTest> among(SortedMap<Slice, T> slices, Function<T, Lives> lives) {
    SortedMap<Slice, SortedMap<String, T>> groups = new TreeMap<>();
    for (Map.Entry<Slice, T> entry : slices.entrySet()) {
      Slice slice = entry.getKey();
      if (!slice.kind().equals(Slice.ALL)) {
        groups
            .computeIfAbsent(
                new Slice(slice.repository(), slice.type(), Slice.ALL), s -> new TreeMap<>())
            .put(slice.kind(), entry.getValue());
      }
    }
    List<KindTest> tests = new ArrayList<>();
    groups.forEach(
        (slice, kinds) ->
            LogRank.of(observed(kinds, lives))
                .ifPresent(
                    test -> tests.add(new KindTest(slice.repository(), slice.type(), test))));
    return tests;
  }

  /** Of one group at a time: together they are many times as much as there are items. */
  private static <T> SortedMap<String, LogRank.Observed> observed(
      SortedMap<String, T> kinds, Function<T, Lives> lives) {
    SortedMap<String, LogRank.Observed> observed = new TreeMap<>();
    kinds.forEach(
        (kind, its) -> {
          Lives of = lives.apply(its);
          observed.put(kind, new LogRank.Observed(of.closed(), of.open()));
        });
    return observed;
  }
}

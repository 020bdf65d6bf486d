package io.github.containers.backlog.metrics;

import io.github.containers.backlog.model.ItemType;
import java.util.List;
import java.util.SortedMap;

/**
 * How long the issues of all repositories stay open that were created in a year.
 *
 * @param year the year, in UTC
 * @param survival of its issues
 */
public record YearOfCreation(int year, Survival survival) {

  /** The slice that is parted by years. */
  static final Slice ISSUES = new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL);

  static List<YearOfCreation> of(SortedMap<Integer, Lives> livesByYear) {
    return livesByYear.entrySet().stream()
        .map(year -> new YearOfCreation(year.getKey(), Survival.of(year.getValue())))
        .toList();
  }
}

package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A repository as the server tells of it.
 *
 * @param number in the organization, from 1; also its id
 * @param histories its items, numbered from 1, the oldest first
 */
record SyntheticRepository(int number, List<History> histories) {

  /** Makes it up; the same each time. */
  static SyntheticRepository of(SyntheticStore content, int number) {
    List<History> histories = new ArrayList<>();
    content.forEachHistory(number, histories::add);
    return new SyntheticRepository(number, histories);
  }

  RepositoryRef name() {
    return SyntheticStore.name(number);
  }

  int open() {
    return (int) histories.stream().filter(its -> its.item().open()).count();
  }

  /** Those that were changed at that instant or later, the last changed first. */
  List<History> changedSince(Instant since) {
    return histories.stream()
        .filter(its -> !its.item().updatedAt().isBefore(since))
        .sorted(Comparator.comparing((History its) -> its.item().updatedAt()).reversed())
        .toList();
  }
}

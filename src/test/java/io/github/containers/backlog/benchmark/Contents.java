package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.store.Counts;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.nio.file.Path;
import java.util.List;

/**
 * What there is in a store.
 *
 * @param repositories how many
 * @param items of all repositories
 * @param open the open ones among the items
 * @param timelines how many items have theirs
 */
public record Contents(int repositories, int items, int open, int timelines) {

  /** Counts what is in a store's file. */
  public static Contents of(Path file) {
    try (Store store = Store.openForReading(file)) {
      List<StoredRepository> all = store.repositories();
      Contents sum = new Contents(all.size(), 0, 0, 0);
      for (StoredRepository one : all) {
        sum = sum.plus(store.counts(one.repository().id()));
      }
      return sum;
    }
  }

  private Contents plus(Counts counts) {
    return new Contents(
        repositories,
        items + counts.items(),
        open + counts.open(),
        timelines + counts.withTimeline());
  }
}

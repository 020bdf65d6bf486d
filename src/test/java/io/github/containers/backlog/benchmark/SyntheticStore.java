package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.SyncState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A store of made-up repositories, the same for the same figures: growth, then a slow decline over
 * six years, the first repository the largest.
 *
 * @param items how many in all
 * @param repositories how many
 * @param timelines of which items they are there
 * @param closings whether items are ever closed; else all are open
 * @param seed what else there is
 */
public record SyntheticStore(
    int items, int repositories, HistoryScope timelines, boolean closings, long seed) {

  /** Who owns the repositories. */
  public static final String OWNER = "synthetic";

  /** The present of the histories. */
  public static final Instant END = Instant.parse("2025-06-01T00:00:00Z");

  private static final long SPAN = Duration.ofDays(6 * 365).toSeconds();
  private static final int PAGE = 1_000;

  /** With items that are closed as usual. */
  public SyntheticStore(int items, int repositories, HistoryScope timelines, long seed) {
    this(items, repositories, timelines, true, seed);
  }

  /** Writes it to a file that is not there yet. */
  void write(Path file) {
    LockWait atOnce = new LockWait(Duration.ZERO, holder -> {});
    try (Store store = Store.openForWriting(file, atOnce)) {
      int before = 0;
      for (int number = 1; number <= repositories; number++) {
        int upTo = upTo(number);
        write(store, number, upTo - before);
        before = upTo;
      }
    }
  }

  /** How many items the first ones have together: the first of 13 has 28 %, the last 4 %. */
  private int upTo(int repository) {
    return (int) Math.round(items * Math.sqrt((double) repository / repositories));
  }

  private void write(Store store, int repository, int its) {
    SyncState state = SyncState.INITIAL.withReadAt(END).withBackfilled(true);
    store.saveRepository(repository(repository), state);
    Random random = new Random(seed * 1_000_003 + repository);
    Community community = new Community(random, its);
    long[] births = births(random, its);
    List<History> page = new ArrayList<>();
    for (int i = 0; i < its; i++) {
      Instant bornAt = Instant.ofEpochSecond(births[i]);
      page.add(SyntheticItem.of(repository, i + 1, bornAt, END, random, community, closings));
      if (page.size() == PAGE || i == its - 1) {
        store.saveItems(repository, page.stream().map(History::item).toList(), state);
        store
            .histories()
            .save(page.stream().filter(history -> timelines.covers(history.item())).toList());
        page.clear();
      }
    }
  }

  private static Repository repository(int number) {
    RepositoryRef name = new RepositoryRef(OWNER, "repository-" + number);
    Instant createdAt = END.minusSeconds(SPAN);
    return new Repository(number, name, List.of(), false, false, true, 0, createdAt);
  }

  /** Seconds since 1970, ascending. By rejection: growth, then a slow decline. */
  private static long[] births(Random random, int count) {
    long[] births = new long[count];
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble();
      while (random.nextDouble() * 1.3 > 0.3 + 2.2 * x * Math.exp(1 - 2.2 * x)) {
        x = random.nextDouble();
      }
      births[i] = END.getEpochSecond() - 60 - (long) (SPAN * (1 - x));
    }
    Arrays.sort(births);
    return births;
  }
}

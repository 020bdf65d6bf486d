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
import java.util.function.Consumer;

/**
 * A store of made-up repositories, the same for the same figures: growth, then a slow decline over
 * six years, the first repository the largest.
 *
 * @param items how many in all
 * @param repositories how many
 * @param timelines of which items they are there
 * @param closings how many of the items are closed
 * @param seed what else there is
 */
public record SyntheticStore(
    int items, int repositories, HistoryScope timelines, Closings closings, long seed) {

  /** Who owns the repositories. */
  public static final String OWNER = "synthetic";

  /** The present of the histories. */
  public static final Instant END = Instant.parse("2025-06-01T00:00:00Z");

  private static final long SPAN = Duration.ofDays(6 * 365).toSeconds();

  /** The day on which all repositories were created. */
  public static final Instant BEGIN = END.minusSeconds(SPAN);

  private static final int PAGE = 1_000;

  /** With items that are closed as usual. */
  public SyntheticStore(int items, int repositories, HistoryScope timelines, long seed) {
    this(items, repositories, timelines, Closings.USUAL, seed);
  }

  /** Writes it to a file that is not there yet. */
  void write(Path file) {
    LockWait atOnce = new LockWait(Duration.ZERO, holder -> {});
    try (Store store = Store.openForWriting(file, atOnce)) {
      for (int number = 1; number <= repositories; number++) {
        write(store, number);
      }
    }
  }

  /** How many items the first ones have together: the first of 13 has 28 %, the last 4 %. */
  public int upTo(int repository) {
    return (int) Math.round(items * Math.sqrt((double) repository / repositories));
  }

  private void write(Store store, int repository) {
    SyncState state = SyncState.INITIAL.withReadAt(END).withBackfilled(true);
    store.saveRepository(
        new Repository(repository, name(repository), List.of(), false, false, true, 0, BEGIN),
        state);
    List<History> page = new ArrayList<>();
    forEachHistory(
        repository,
        history -> {
          page.add(history);
          if (page.size() == PAGE) {
            save(page, repository, store, state);
          }
        });
    save(page, repository, store, state);
  }

  private void save(List<History> page, int repository, Store store, SyncState state) {
    store.saveItems(repository, page.stream().map(History::item).toList(), state);
    store.histories().save(page.stream().filter(its -> timelines.covers(its.item())).toList());
    page.clear();
  }

  /** The items of a repository, numbered from 1, the oldest first. */
  public void forEachHistory(int repository, Consumer<History> action) {
    int its = upTo(repository) - upTo(repository - 1);
    Random random = new Random(seed * 1_000_003 + repository);
    Community community = new Community(random, its);
    long[] births = births(random, its);
    for (int i = 0; i < its; i++) {
      Instant bornAt = Instant.ofEpochSecond(births[i]);
      action.accept(SyntheticItem.of(repository, i + 1, bornAt, END, random, community, closings));
    }
  }

  /** What a repository is called. */
  public static RepositoryRef name(int repository) {
    return new RepositoryRef(OWNER, "repository-" + repository);
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

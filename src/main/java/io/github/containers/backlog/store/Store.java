package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What GitHub said, in one SQLite file. Every method is one transaction: whatever ends the process,
 * the file holds all of it or nothing. Several threads may use a store at once; they take turns.
 *
 * <p>Texts come back as they were given, but for lone surrogates, which become U+FFFD; instants to
 * the millisecond. Every method throws {@link StoreException} where the file fails it.
 */
public final class Store implements AutoCloseable {

  private final Database database;
  private final @Nullable WritersLock lock;
  private final RepositoryTable repositories;
  private final ItemTable items;
  private final TimelineTable timelines;
  private final ReleaseTable releases;
  private final Histories histories;
  private final Journal journal;
  private final Surroundings surroundings;
  private final Deals deals;

  private Store(Database database, @Nullable WritersLock lock) {
    Pools pools = new Pools();
    ItemRow rows = new ItemRow(pools);
    this.database = database;
    this.lock = lock;
    repositories = new RepositoryTable(database);
    items = new ItemTable(database, rows);
    timelines = new TimelineTable(database, repositories, rows, pools);
    releases = new ReleaseTable(database);
    histories = new Histories(timelines, this, this::write);
    journal = new Journal(database, this, action -> writable().inDurableTransaction(action));
    surroundings = new Surroundings(database, repositories, this, this::write);
    deals = new Deals(database, this, action -> writable().inDurableTransaction(action));
  }

  /**
   * Opens for reading and writing; makes the file and its folder if need be. One process at a time:
   * takes the writers' lock, a file named as the store with {@code .lock} behind it, which is freed
   * when the store is closed or the process ends, however it ends.
   *
   * @param wait what to do while another holds the lock
   * @throws StoreException where the lock is not to be had, the file cannot be made or written, or
   *     is no store, is damaged or a newer release's
   */
  public static Store openForWriting(Path file, LockWait wait) {
    Path store = StoreFile.forWriting(file);
    WritersLock lock = WritersLock.acquire(store, wait);
    Database database = null;
    try {
      database = StoreFile.openForWriting(store);
      return new Store(database, lock);
    } finally {
      if (database == null) {
        lock.close();
      }
    }
  }

  /**
   * Opens an existing store for reading only; needs no lock, and no right to write. It sees the
   * store as it is now, whatever another process writes until this is closed.
   *
   * @throws StoreException where there is no store yet, or it cannot be read, is damaged or another
   *     release's
   */
  public static Store openForReading(Path file) {
    return new Store(StoreFile.openForReading(StoreFile.forReading(file)), null);
  }

  /** All repositories, sorted by name. */
  public synchronized List<StoredRepository> repositories() {
    return repositories.all();
  }

  /** The repository with GitHub's id. */
  public synchronized Optional<StoredRepository> repository(long id) {
    return repositories.find(id);
  }

  /** The repository that bears this name, or else the one that once did. */
  public synchronized Optional<StoredRepository> findRepository(RepositoryRef name) {
    return repositories.find(name);
  }

  /**
   * Saves what GitHub said of a repository. Where it bore another name before, that becomes a
   * former name, after those it has. It takes its name from any other repository that bore it: that
   * one keeps its history, and is called {@code repositories/ID} until it is read again if it has
   * no other present name.
   */
  public synchronized void saveRepository(Repository repository, SyncState state) {
    write(
        () -> {
          repositories.save(repository);
          repositories.saveState(repository.id(), state);
        });
  }

  /**
   * Saves items in place of those of the same number, which are there again if they were gone, and
   * the state. Timelines are kept; that of an item which has changed within the second for which it
   * was read counts as outdated.
   *
   * @return how many of them are new, or were changed since they were last saved
   * @throws IllegalArgumentException where the repository was never saved, or an item is not its
   */
  public synchronized int saveItems(long repositoryId, List<Item> page, SyncState state) {
    for (Item item : page) {
      if (item.repositoryId() != repositoryId) {
        throw new IllegalArgumentException("an item of another repository: " + item.number());
      }
    }
    ItemTable.News news = items.news(page);
    write(
        () -> {
          items.save(page);
          timelines.outdate(news.silently());
          repositories.saveState(repositoryId, state);
        });
    return news.changed();
  }

  /**
   * Saves how items left the repository, by number; numbers that are not stored are passed over.
   */
  public synchronized void saveDepartures(long repositoryId, Map<Integer, Departure> departures) {
    write(() -> items.saveDepartures(repositoryId, departures));
  }

  /** Saves a repository's releases in place of those it had. */
  public synchronized void saveReleases(long repositoryId, List<Release> its) {
    write(() -> releases.save(repositoryId, its));
  }

  /** A repository's releases in the order in which they were saved. */
  public synchronized List<Release> releases(long repositoryId) {
    return releases.of(repositoryId);
  }

  /** The items that are open and not gone, by number. */
  public synchronized List<Item> openItems(long repositoryId) {
    return items.open(repositoryId);
  }

  /** How many these are. */
  public synchronized int countOpenItems(long repositoryId) {
    return items.countOpen(repositoryId);
  }

  /** When the item that was changed last was changed; empty without any item. */
  public synchronized Optional<Instant> findNewestChange(long repositoryId) {
    return items.findNewestChange(repositoryId);
  }

  /** An item as last read, also where it is gone. */
  public synchronized Optional<Item> item(long repositoryId, int number) {
    return items.find(repositoryId, number);
  }

  /** How many items of a repository are stored. */
  public synchronized Counts counts(long repositoryId) {
    return timelines.counts(repositoryId);
  }

  /** The items with their timelines. */
  public Histories histories() {
    return histories;
  }

  /** What was ever written to GitHub. */
  public Journal journal() {
    return journal;
  }

  /** What the policies need besides items. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** Who was dealt what. */
  public Deals deals() {
    return deals;
  }

  private void write(Runnable action) {
    writable().inTransaction(action);
  }

  private Database writable() {
    if (lock == null) {
      throw new IllegalStateException("the store is open for reading only");
    }
    return database;
  }

  /** Closes the file and frees the lock. */
  @Override
  public synchronized void close() {
    try {
      database.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}

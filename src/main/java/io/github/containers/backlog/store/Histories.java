package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The items of the store with their timelines. A timeline that was read for an earlier state of its
 * item counts as not fetched.
 */
public final class Histories {

  /** How many are in memory at once while all are read. */
  private static final int STRETCH = 1_000;

  private final TimelineTable timelines;
  private final Object monitor;
  private final Consumer<Runnable> write;

  /**
   * @param monitor held while the database is used
   * @param write makes a change in one transaction
   */
  Histories(TimelineTable timelines, Object monitor, Consumer<Runnable> write) {
    this.timelines = timelines;
    this.monitor = monitor;
    this.write = write;
  }

  /** Saves an item's timeline as read for its {@code updatedAt}, in place of an earlier one. */
  public void save(Item item, List<Event> events) {
    save(() -> timelines.save(item, events));
  }

  /** Saves the timelines of many items in one transaction; those without events are passed over. */
  public void save(List<History> histories) {
    save(() -> histories.forEach(timelines::save));
  }

  private void save(Runnable change) {
    synchronized (monitor) {
      write.accept(change);
    }
  }

  /** An item's history, also where it is gone. */
  public Optional<History> find(long repositoryId, int number) {
    synchronized (monitor) {
      return timelines.history(repositoryId, number);
    }
  }

  /** The items that are there and whose timeline was never saved, oldest first. */
  public List<Item> itemsWithout(long repositoryId) {
    synchronized (monitor) {
      return timelines.itemsWithout(repositoryId);
    }
  }

  /** The items that are there and changed since their timeline was read, oldest first. */
  public List<Item> itemsWithOutdated(long repositoryId) {
    synchronized (monitor) {
      return timelines.itemsWithOutdated(repositoryId);
    }
  }

  /**
   * Passes every history of a repository to an action, by number, also of items that are gone. Only
   * a stretch of them is in memory at a time, and the store can be used meanwhile.
   */
  public void forEach(long repositoryId, Consumer<History> action) {
    forEach(number -> timelines.historiesAfter(repositoryId, number, STRETCH), action);
  }

  /** As {@link #forEach}, of the items alone that are open and not gone. */
  public void forEachOpen(long repositoryId, Consumer<History> action) {
    forEach(number -> timelines.openHistoriesAfter(repositoryId, number, STRETCH), action);
  }

  private void forEach(IntFunction<List<History>> after, Consumer<History> action) {
    List<History> stretch = read(after, Integer.MIN_VALUE);
    while (!stretch.isEmpty()) {
      stretch.forEach(action);
      stretch = read(after, stretch.get(stretch.size() - 1).item().number());
    }
  }

  private List<History> read(IntFunction<List<History>> after, int number) {
    synchronized (monitor) {
      return after.apply(number);
    }
  }
}

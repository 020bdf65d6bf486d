package io.github.containers.backlog.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who was dealt what. Like the journal, and unlike what is read, this cannot be read again: it has
 * reached the disk when it is saved.
 */
public final class Deals {

  private final Object monitor;
  private final Consumer<Runnable> durably;
  private final DealTable table;

  /**
   * @param monitor held while the database is used
   * @param durably makes a change in one transaction that outlives a loss of power
   */
  Deals(Database database, Object monitor, Consumer<Runnable> durably) {
    this.monitor = monitor;
    this.durably = durably;
    table = new DealTable(database);
  }

  /**
   * Saves a deal.
   *
   * @param occasion what it is known by; no other deal may be known by it
   * @param items each of them once
   */
  public void save(String occasion, List<DealtItem> items) {
    synchronized (monitor) {
      durably.accept(() -> table.save(occasion, items));
    }
  }

  /** The deal that is known by this, by repository and number; empty where there is none. */
  public List<DealtItem> of(String occasion) {
    synchronized (monitor) {
      return table.of(occasion);
    }
  }

  /** What was dealt up to an instant and at it, the earliest first. */
  public List<DealtItem> until(Instant at) {
    synchronized (monitor) {
      return table.until(at);
    }
  }
}

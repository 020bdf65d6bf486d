package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the policies need besides items: a repository's labels and files, and whose token it is. It
 * is there offline as it was last read.
 */
public final class Surroundings {

  /** Under this, a repository's state keeps the validator of its labels. */
  public static final String LABELS = "labels";

  private final Object monitor;
  private final Consumer<Runnable> write;
  private final SurroundingsTable table;
  private final RepositoryTable repositories;

  /**
   * @param monitor held while the database is used
   * @param write makes a change in one transaction
   */
  Surroundings(
      Database database, RepositoryTable repositories, Object monitor, Consumer<Runnable> write) {
    this.monitor = monitor;
    this.write = write;
    this.table = new SurroundingsTable(database);
    this.repositories = repositories;
  }

  /** Saves a repository's labels in place of those it had, and the state of its reading. */
  public void saveLabels(long repositoryId, List<Label> labels, SyncState state) {
    save(
        () -> {
          table.saveLabels(repositoryId, labels);
          repositories.saveState(repositoryId, state);
        });
  }

  /** Whether a repository's labels were ever read; it may have none. */
  public boolean knowsLabels(long repositoryId) {
    synchronized (monitor) {
      return !table.labels(repositoryId).isEmpty()
          || repositories
              .find(repositoryId)
              .filter(stored -> stored.state().validators().containsKey(LABELS))
              .isPresent();
    }
  }

  /** A repository's labels by name; none where they were never read. */
  public List<Label> labels(long repositoryId) {
    synchronized (monitor) {
      return table.labels(repositoryId);
    }
  }

  /**
   * Saves a file of a repository, and the state of its reading.
   *
   * @param text empty where the repository has no such file
   */
  public void saveFile(long repositoryId, String path, Optional<String> text, SyncState state) {
    save(
        () -> {
          table.saveFile(repositoryId, path, text);
          repositories.saveState(repositoryId, state);
        });
  }

  /** The text of a file; empty where there is none, or it was never read. */
  public Optional<String> findFile(long repositoryId, String path) {
    synchronized (monitor) {
      return table.file(repositoryId, path);
    }
  }

  /** Saves whose token it is. */
  public void saveAccount(StoredAccount account) {
    save(() -> table.saveAccount(account));
  }

  /** Whose token it was the last time; empty where nobody asked. */
  public Optional<StoredAccount> findAccount() {
    synchronized (monitor) {
      return table.account();
    }
  }

  private void save(Runnable change) {
    synchronized (monitor) {
      write.accept(change);
    }
  }
}

package io.github.containers.backlog.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was ever written to GitHub, and what was about to be. Unlike what is read, this cannot be
 * read again: each change has reached the disk when its method returns.
 */
public final class Journal {

  private final Object monitor;
  private final Consumer<Runnable> durably;
  private final RunTable runs;
  private final EntryTable entries;

  /**
   * @param monitor held while the database is used
   * @param durably makes a change in one transaction that outlives a loss of power
   */
  Journal(Database database, Object monitor, Consumer<Runnable> durably) {
    this.monitor = monitor;
    this.durably = durably;
    runs = new RunTable(database);
    entries = new EntryTable(database);
  }

  /**
   * Notes that a run begins, with everything that it is to write.
   *
   * @param undoes the run that it puts back; null for none
   * @return the run's number
   */
  public long begin(Instant at, String account, @Nullable Long undoes, List<JournalWrite> writes) {
    long[] run = new long[1];
    change(
        () -> {
          run[0] = runs.insert(at, account, undoes);
          entries.insert(run[0], 0, writes);
        });
    return run[0];
  }

  /** Notes that a run is to write this, too. */
  public void extend(long run, List<JournalWrite> writes) {
    change(() -> entries.insert(run, entries.ofRun(run).size(), writes));
  }

  /** Notes what has become of a write by now. */
  public void note(JournalEntry entry) {
    change(() -> entries.update(entry));
  }

  /** Notes that a run ended. */
  public void end(long run, Instant at, RunEnding ending) {
    change(() -> runs.end(run, at, ending));
  }

  private void change(Runnable change) {
    synchronized (monitor) {
      durably.accept(change);
    }
  }

  /** The run that was begun and not ended; there is at most one. */
  public Optional<JournalRun> findUnfinished() {
    synchronized (monitor) {
      return runs.unfinished().stream().findFirst();
    }
  }

  /** All runs, the newest first. */
  public List<JournalRun> runs() {
    synchronized (monitor) {
      return runs.all();
    }
  }

  /** The run of that number. */
  public Optional<JournalRun> findRun(long run) {
    synchronized (monitor) {
      return runs.withId(run).stream().findFirst();
    }
  }

  /** The writes of a run in their order; none where there is no such run. */
  public List<JournalEntry> entries(long run) {
    synchronized (monitor) {
      return entries.ofRun(run);
    }
  }

  /** The writes that were made in later runs than this one, in their order. */
  public List<JournalEntry> doneAfter(long run) {
    synchronized (monitor) {
      return entries.doneAfter(run);
    }
  }

  /** When each policy first wrote to each repository, the earliest first; undoings don't count. */
  public List<FirstWrite> firstWrites() {
    synchronized (monitor) {
      return entries.first();
    }
  }

  /** What was taken back in a repository and not brought again, oldest first. */
  public List<Undone> undone(long repositoryId) {
    synchronized (monitor) {
      return new Retractions(runs.undoes()).among(entries.undoingsIn(repositoryId));
    }
  }
}

package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** Brings the store up to date with a source, several repositories at a time. */
public final class Sync {

  /** A repository's list can only be read page after page; these many are read side by side. */
  private static final int REPOSITORIES_AT_ONCE = 12;

  /** Timelines at once; with the above well below GitHub's limit of 100 requests at a time. */
  private static final int TIMELINES_AT_ONCE = 12;

  private final BacklogSource source;
  private final Store store;
  private final SyncListener listener;

  /** Reads from this source into this store. */
  public Sync(BacklogSource source, Store store, SyncListener listener) {
    this.source = source;
    this.store = store;
    this.listener = listener;
  }

  /**
   * Reads everything that is wanted. One repository's failure does not stop the others.
   *
   * @param scope says of which items of a repository the timelines are wanted
   * @return an outcome for each repository, in the order of the targets, an owner's by name; and
   *     one for each owner whose repositories could not be listed, and for each pattern that
   *     matches none of them
   */
  public List<RepositoryOutcome> read(
      List<Target> targets, Function<Repository, HistoryScope> scope) {
    return read(targets, Extent.forFigures(scope, List.of()));
  }

  /** As {@link #read(List, Function)}, and what the extent asks for besides. */
  public List<RepositoryOutcome> read(List<Target> targets, Extent extent) {
    List<RepositoryOutcome> outcomes = new ArrayList<>();
    OwnersListing owners = new OwnersListing(source, store, listener, outcomes::add);
    Set<RepositoryRef> names = new LinkedHashSet<>();
    for (Target target : targets) {
      if (target instanceof Target.Named named) {
        names.add(named.name());
      } else if (target instanceof Target.OwnedBy ownedBy) {
        names.addAll(owners.names(ownedBy));
      }
    }
    listener.began(names.size());
    outcomes.addAll(readAll(List.copyOf(names), extent));
    return outcomes;
  }

  private List<RepositoryOutcome> readAll(List<RepositoryRef> names, Extent extent) {
    ExecutorService repositories = pool(REPOSITORIES_AT_ONCE, "repository");
    ExecutorService timelines = pool(TIMELINES_AT_ONCE, "timeline");
    try {
      RepositorySync reading =
          new RepositorySync(
              source, store, listener, timelines, extent, ConcurrentHashMap.newKeySet());
      return names.stream()
          .map(name -> CompletableFuture.supplyAsync(() -> read(reading, name), repositories))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    } finally {
      repositories.shutdownNow();
      timelines.shutdownNow();
    }
  }

  private RepositoryOutcome read(RepositorySync reading, RepositoryRef name) {
    RepositoryOutcome outcome = reading.read(name);
    listener.finished(outcome);
    return outcome;
  }

  private static ExecutorService pool(int threads, String name) {
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        };
    return Executors.newFixedThreadPool(threads, daemons);
  }
}

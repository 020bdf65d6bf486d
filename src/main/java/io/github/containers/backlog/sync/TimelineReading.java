package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.Store;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the timelines that are wanted and missing, or older than their item; several at a time. One
 * that can't be read doesn't stop the others, unless they can't be read for the same reason.
 */
final class TimelineReading {

  /** Whoever asks on meets them again, and does harm by it. */
  private static final Set<SourceException.Reason> LASTING =
      EnumSet.of(
          SourceException.Reason.RATE_LIMITED,
          SourceException.Reason.UNAUTHORIZED,
          SourceException.Reason.UNREACHABLE);

  /** After so many in a row it is not the timelines that GitHub fails at, but everything. */
  private static final int FAILING_AT_MOST = 24;

  private final BacklogSource source;
  private final Store store;
  private final SyncListener listener;
  private final Executor executor;
  private final Repository repository;
  private volatile boolean stopped;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger failing = new AtomicInteger();

  TimelineReading(
      BacklogSource source,
      Store store,
      SyncListener listener,
      Executor executor,
      Repository repository) {
    this.source = source;
    this.store = store;
    this.listener = listener;
    this.executor = executor;
    this.repository = repository;
  }

  /** How many were read so far. */
  int done() {
    return done.get();
  }

  /**
   * Reads them.
   *
   * @throws SourceException once all have been tried that can be, where some could not be read: the
   *     first one's
   */
  void read(HistoryScope scope) {
    List<Item> wanted = wanted(scope);
    List<CompletableFuture<Void>> readings =
        wanted.stream()
            .map(item -> CompletableFuture.runAsync(() -> read(item, wanted.size()), executor))
            .toList();
    List<SourceException> failures = readings.stream().flatMap(TimelineReading::failure).toList();
    if (!failures.isEmpty()) {
      throw summary(failures);
    }
  }

  private List<Item> wanted(HistoryScope scope) {
    if (scope instanceof HistoryScope.None) {
      return List.of();
    }
    Stream<Item> missing =
        store.histories().itemsWithout(repository.id()).stream().filter(scope::covers);
    return Stream.concat(missing, store.histories().itemsWithOutdated(repository.id()).stream())
        .toList();
  }

  private void read(Item item, int wanted) {
    if (stopped) {
      return;
    }
    List<Event> events = timeline(item);
    if (events != null) {
      store.histories().save(item, events);
    }
    listener.timelines(repository.ref(), done.incrementAndGet(), wanted);
  }

  /** Its events; null where the item has left since it was listed. */
  private @Nullable List<Event> timeline(Item item) {
    try {
      List<Event> events = source.timeline(repository, item);
      failing.set(0);
      return events;
    } catch (SourceException failure) {
      if (failure.reason() == SourceException.Reason.NOT_FOUND
          && source.whereabouts(repository, item.number()) instanceof Whereabouts.Gone gone) {
        store.saveDepartures(repository.id(), Map.of(item.number(), gone.departure()));
        return null;
      }
      stopped = stopped || lasts(failure.reason());
      throw failure;
    }
  }

  private boolean lasts(SourceException.Reason reason) {
    return LASTING.contains(reason)
        || (reason == SourceException.Reason.FAILING
            && failing.incrementAndGet() >= FAILING_AT_MOST);
  }

  private static Stream<SourceException> failure(CompletableFuture<Void> reading) {
    try {
      reading.join();
      return Stream.empty();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof SourceException expected) {
        return Stream.of(expected);
      }
      throw failed;
    }
  }

  private static SourceException summary(List<SourceException> failures) {
    SourceException first = failures.get(0);
    String message =
        failures.size() == 1
            ? String.valueOf(first.getMessage())
            : failures.size() + " timelines could not be read; the first: " + first.getMessage();
    return new SourceException(first.reason(), message, first, first.retryAt());
  }
}

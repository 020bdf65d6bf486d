package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.SyncState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a repository's items up to date: once all of them by creation, which no change shifts;
 * then, and from then on alone, those that were changed since.
 *
 * <p>Changes are asked for from some minutes before the last complete pass began, or from the
 * newest change seen in it where that is earlier. So nothing is missed that changed while pages
 * were read, and a wrong clock anywhere does no harm: what comes twice is written twice, with the
 * same outcome. The instant moves on only when an answer fills more than one page; until then the
 * question stays the same, and "unchanged" costs nothing.
 */
final class Listing {

  private static final Duration OVERLAP = Duration.ofMinutes(5);
  private static final String CHANGES = "changes since ";

  private final BacklogSource source;
  private final Store store;
  private final SyncListener listener;
  private final Repository repository;
  private int seen;
  private int changed;
  private @Nullable Instant newest;

  Listing(BacklogSource source, Store store, SyncListener listener, Repository repository) {
    this.source = source;
    this.store = store;
    this.listener = listener;
    this.repository = repository;
  }

  /** How many items were new or different so far. */
  int changed() {
    return changed;
  }

  /** Lists what is to be listed; gives the state reached, with {@code readAt} set. */
  SyncState bringUpToDate(SyncState state) {
    return changes(state.backfilled() ? state : backfill(state));
  }

  private SyncState backfill(SyncState begun) {
    SyncState state = begun;
    ItemPage page = state.backfillNext() == null ? null : resume(state.backfillNext());
    if (page == null) {
      page = source.allItems(repository);
      state = state.withBackfillStartedAt(page.at());
    } else {
      seen = store.counts(repository.id()).items();
    }
    while (true) {
      state = save(page, state.withBackfillNext(page.next()));
      if (page.next() == null) {
        return backfilled(state);
      }
      page = source.nextPage(repository, page.next());
    }
  }

  /** The page where it was left off; null where that link has gone stale. */
  private @Nullable ItemPage resume(String link) {
    try {
      return source.nextPage(repository, link);
    } catch (SourceException refused) {
      if (refused.reason() != SourceException.Reason.UNEXPECTED) {
        throw refused;
      }
      listener.notice(
          repository.ref()
              + ": the page where the last sync stopped is gone; reading from the start");
      return null;
    }
  }

  private SyncState backfilled(SyncState state) {
    Instant newestKnown = store.findNewestChange(repository.id()).orElse(null);
    SyncState done =
        state.withBackfilled(true).withSince(from(state.backfillStartedAt(), newestKnown));
    store.saveItems(repository.id(), List.of(), done);
    return done;
  }

  private SyncState changes(SyncState state) {
    Instant since = state.since() == null ? Instant.EPOCH : state.since();
    String key = CHANGES + since;
    ItemPage page = source.itemsChangedSince(repository, since, state.validators().get(key));
    Instant at = page.at();
    if (page.unchanged()) {
      return state.withReadAt(at);
    }
    newest = null;
    if (page.next() == null) {
      return save(page, validated(state, key, page.validator()).withReadAt(at));
    }
    for (String next = page.next(); next != null; next = page.next()) {
      save(page, state);
      page = source.nextPage(repository, next);
    }
    SyncState moved = state.withReadAt(at).withSince(from(at, newestOf(newest, latest(page))));
    return save(page, validated(moved, key, null));
  }

  private static SyncState validated(SyncState state, String key, @Nullable String validator) {
    return Validators.replace(state, CHANGES, key, validator);
  }

  private SyncState save(ItemPage page, SyncState state) {
    changed += store.saveItems(repository.id(), page.items(), state);
    seen += page.items().size();
    newest = newestOf(newest, latest(page));
    listener.listed(repository.ref(), seen, estimate(page));
    return state;
  }

  /** Items come evenly enough over a repository's life to guess from how far in it we are. */
  private int estimate(ItemPage page) {
    if (page.next() == null || page.items().isEmpty()) {
      return seen;
    }
    Instant reached = page.items().get(page.items().size() - 1).createdAt();
    double life = Duration.between(repository.createdAt(), page.at()).toSeconds();
    double done = Duration.between(repository.createdAt(), reached).toSeconds();
    return done <= 0 || life <= done ? seen : (int) Math.min(seen * (life / done), 9_999_999);
  }

  private static Instant from(@Nullable Instant began, @Nullable Instant newest) {
    if (newest == null) {
      return Instant.EPOCH;
    }
    return (began == null || newest.isBefore(began) ? newest : began).minus(OVERLAP);
  }

  private static @Nullable Instant latest(ItemPage page) {
    return page.items().stream().map(Item::updatedAt).max(Instant::compareTo).orElse(null);
  }

  private static @Nullable Instant newestOf(@Nullable Instant one, @Nullable Instant other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}

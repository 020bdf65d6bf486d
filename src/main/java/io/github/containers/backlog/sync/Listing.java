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
 * Brings a repository's items up to date. What fits on one page is listed whole each time. Of a
 * larger repository all items are listed once by creation, which no change shifts; then, and from
 * then on alone, those that were changed since, the last changed first.
 *
 * <p>Changes are asked for from some minutes before the last complete pass began, or from the
 * newest change seen in it where that is earlier. So nothing is missed that changed while pages
 * were read, and a wrong clock anywhere does no harm: what comes twice is written twice, with the
 * same outcome. The instant moves on only when an answer fills more than one page and holds
 * something new; until then the question stays the same, and "unchanged" costs nothing: as the last
 * changed come first, the first page's validator speaks for all of them.
 */
final class Listing {

  private static final Duration OVERLAP = Duration.ofMinutes(5);
  private static final String ALL = "all items";
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
    if (state.backfilled() && state.since() != null) {
      return changes(state, state.since(), null);
    }
    SyncState listed = backfill(state);
    return listed.since() == null
        ? listed
        : changes(listed, listed.since(), listed.backfillStartedAt());
  }

  private SyncState backfill(SyncState begun) {
    ItemPage page = begun.backfillNext() == null ? null : resume(begun.backfillNext());
    if (page != null) {
      seen = store.counts(repository.id()).items();
      return backfillFrom(page, begun);
    }
    page = source.allItems(repository, begun.validators().get(ALL));
    if (page.unchanged()) {
      return begun.withReadAt(page.at());
    }
    if (page.next() == null) {
      SyncState whole = begun.withBackfilled(true).withBackfillNext(null);
      return save(page, Validators.replace(whole, ALL, ALL, page.validator()))
          .withReadAt(page.at());
    }
    SyncState started = begun.withBackfilled(false).withBackfillStartedAt(page.at());
    return backfillFrom(page, Validators.replace(started, ALL, ALL, null));
  }

  private SyncState backfillFrom(ItemPage first, SyncState begun) {
    ItemPage page = first;
    Trail trail = new Trail();
    SyncState state = save(page, begun.withBackfillNext(page.next()));
    for (String link = page.next(); link != null; link = trail.follow(page.next())) {
      page = source.nextPage(repository, link);
      state = save(page, state.withBackfillNext(page.next()));
    }
    return backfilled(state);
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

  /**
   * @param listedFrom since when an item may have changed behind the back of a backfill that has
   *     just ended; null where there was none
   */
  private SyncState changes(SyncState state, Instant since, @Nullable Instant listedFrom) {
    String key = CHANGES + since;
    ItemPage first = source.itemsChangedSince(repository, since, state.validators().get(key));
    if (first.unchanged()) {
      return state.withReadAt(first.at());
    }
    boolean news = readChanges(first, state, listedFrom);
    SyncState reached =
        news && first.next() != null
            ? validated(state.withSince(from(first.at(), newest)), key, null)
            : validated(state, key, first.validator());
    store.saveItems(repository.id(), List.of(), reached);
    return reached.withReadAt(first.at());
  }

  /** Says whether there was anything new. */
  private boolean readChanges(ItemPage first, SyncState state, @Nullable Instant listedFrom) {
    int before = changed;
    newest = null;
    Trail trail = new Trail();
    ItemPage page = first;
    while (true) {
      int changedSoFar = changed;
      save(page, state);
      boolean known = changed == changedSoFar && isBefore(page, listedFrom);
      String link = trail.follow(page.next());
      if (link == null || known) {
        return changed != before;
      }
      page = source.nextPage(repository, link);
    }
  }

  /** Whether all that comes behind this page was last changed well before that instant. */
  private static boolean isBefore(ItemPage page, @Nullable Instant instant) {
    return instant != null
        && !page.items().isEmpty()
        && page.items().get(page.items().size() - 1).updatedAt().isBefore(instant.minus(OVERLAP));
  }

  private static SyncState validated(SyncState state, String key, @Nullable String validator) {
    return Validators.replace(state, CHANGES, key, validator);
  }

  private SyncState save(ItemPage page, SyncState state) {
    changed += store.saveItems(repository.id(), page.items(), state);
    seen += page.items().size();
    newest = newestOf(newest, latest(page));
    boolean goesOn = state.backfillNext() != null && !page.items().isEmpty();
    listener.listed(repository.ref(), seen, goesOn ? estimate(page) : seen);
    return state;
  }

  /** Items come evenly enough over a repository's life to guess from how far in it we are. */
  private int estimate(ItemPage page) {
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

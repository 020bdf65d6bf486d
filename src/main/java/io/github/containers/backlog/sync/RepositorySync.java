package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.store.SyncState;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Brings one repository up to date: who it is, its items, who left, its releases, the timelines.
 * Each step saves what it found with how far it came, so that it can be stopped anywhere.
 */
final class RepositorySync {

  private static final String REPOSITORY = "repository ";
  private static final String RELEASES = "releases";

  private final BacklogSource source;
  private final Store store;
  private final SyncListener listener;
  private final Executor executor;
  private final Extent extent;
  private final Set<Long> begun;

  /**
   * @param executor reads the timelines
   * @param begun ids of the repositories that are being read in this run: a second name for one of
   *     them reads nothing again
   */
  RepositorySync(
      BacklogSource source,
      Store store,
      SyncListener listener,
      Executor executor,
      Extent extent,
      Set<Long> begun) {
    this.source = source;
    this.store = store;
    this.listener = listener;
    this.executor = executor;
    this.extent = extent;
    this.begun = begun;
  }

  /** Reads it; a failure is in the outcome and, where the repository is known, in the store. */
  RepositoryOutcome read(RepositoryRef name) {
    StoredRepository found;
    try {
      found = identify(name);
    } catch (SourceException failure) {
      known(name).ifPresent(known -> saveProblem(known.repository(), failure));
      return RepositoryOutcome.failed(name, failure);
    }
    Repository repository = found.repository();
    if (!begun.add(repository.id())) {
      return new RepositoryOutcome(name.fullName(), repository.id(), 0, 0, null);
    }
    Listing listing = new Listing(source, store, listener, repository);
    TimelineReading timelines = new TimelineReading(source, store, listener, executor, repository);
    SourceException failure = null;
    try {
      read(repository, found.state(), listing, timelines);
    } catch (SourceException fellShort) {
      failure = fellShort;
      saveProblem(repository, fellShort);
    }
    return new RepositoryOutcome(
        repository.ref().fullName(), repository.id(), listing.changed(), timelines.done(), failure);
  }

  private void read(
      Repository repository, SyncState begin, Listing listing, TimelineReading timelines) {
    SyncState state = listing.bringUpToDate(begin);
    state = new Reconciliation(source, store, repository).reconcile(state);
    state = extent.releases() ? releases(repository, state) : state;
    state = new SurroundingsReading(source, store, listener, repository).read(extent, state);
    timelines.read(extent.timelines().apply(repository));
    store.saveRepository(repository, state.withProblem(null));
  }

  /** Asks by the very name: who has moved may have left it to another repository by now. */
  private StoredRepository identify(RepositoryRef name) {
    Optional<StoredRepository> known = known(name);
    Answer<Repository> answer = ask(name, known.orElse(null));
    if (answer.content() == null) {
      return known.orElseThrow();
    }
    Repository repository = answer.content();
    SyncState state =
        store.repository(repository.id()).map(StoredRepository::state).orElse(SyncState.INITIAL);
    known
        .filter(it -> it.repository().id() != repository.id())
        .ifPresent(
            other ->
                listener.notice(
                    name
                        + " is now another repository than before; what was read of the old one"
                        + " is kept under its id "
                        + other.repository().id()));
    store.saveRepository(
        repository,
        Validators.replace(state, REPOSITORY, REPOSITORY + repository.ref(), answer.validator()));
    return store.repository(repository.id()).orElseThrow();
  }

  /** In full before a backfill goes on: its link bears no name, and says not who is to ask. */
  private Answer<Repository> ask(RepositoryRef name, @Nullable StoredRepository known) {
    String validator = known == null || !known.state().backfilled() ? null : validator(known);
    try {
      return source.repository(name, validator);
    } catch (SourceException failure) {
      if (known == null
          || known.repository().ref().equals(name)
          || failure.reason() != SourceException.Reason.NOT_FOUND) {
        throw failure;
      }
      return source.repository(known.repository().ref(), validator); // GitHub forgot its old name
    }
  }

  private static @Nullable String validator(StoredRepository known) {
    return known.state().validators().get(REPOSITORY + known.repository().ref());
  }

  private Optional<StoredRepository> known(RepositoryRef name) {
    return store.findRepository(name);
  }

  private SyncState releases(Repository repository, SyncState state) {
    var answer = source.releases(repository, state.validators().get(RELEASES));
    if (answer.content() == null) {
      return state;
    }
    store.saveReleases(repository.id(), answer.content());
    return Validators.replace(state, RELEASES, RELEASES, answer.validator());
  }

  private void saveProblem(Repository repository, SourceException failure) {
    SyncState reached =
        store.repository(repository.id()).map(StoredRepository::state).orElse(SyncState.INITIAL);
    store.saveRepository(repository, reached.withProblem(failure.getMessage()));
  }
}

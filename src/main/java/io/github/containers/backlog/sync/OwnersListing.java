package io.github.containers.backlog.sync;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.store.SyncState;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds an owner's repositories that are wanted. What the store knows of the others is kept up with
 * the list, so that one that was archived, renamed or moved since is no longer taken for what it
 * was.
 */
final class OwnersListing {

  private final BacklogSource source;
  private final Store store;
  private final SyncListener listener;
  private final Consumer<RepositoryOutcome> failed;

  /**
   * @param failed is told what can't be listed
   */
  OwnersListing(
      BacklogSource source,
      Store store,
      SyncListener listener,
      Consumer<RepositoryOutcome> failed) {
    this.source = source;
    this.store = store;
    this.listener = listener;
    this.failed = failed;
  }

  /** The names of those that are wanted, by the alphabet. */
  Set<RepositoryRef> names(Target.OwnedBy target) {
    try {
      List<Repository> listed = source.repositoriesOf(target.owner());
      return names(target, listed);
    } catch (SourceException failure) {
      fail(target.owner() + "/*", failure);
      return known(target).map(Repository::ref).collect(toCollection(TreeSet::new));
    }
  }

  private Set<RepositoryRef> names(Target.OwnedBy target, List<Repository> listed) {
    target
        .unmatched()
        .apply(listed)
        .forEach((pattern, why) -> fail(pattern, new SourceException(Reason.NOT_FOUND, why)));
    listed.forEach(repository -> update(target, repository));
    Set<Long> ids = listed.stream().map(Repository::id).collect(toSet());
    List<Repository> missing =
        known(target).filter(repository -> !ids.contains(repository.id())).toList();
    return Stream.concat(
            listed.stream().filter(target.wanted()).map(Repository::ref),
            missing.stream().filter(repository -> follow(target, repository)).map(Repository::ref))
        .collect(toCollection(TreeSet::new));
  }

  /** What the store knows of this owner's and is wanted. */
  private Stream<Repository> known(Target.OwnedBy target) {
    return store.repositories().stream()
        .map(StoredRepository::repository)
        .filter(repository -> repository.ref().owner().equalsIgnoreCase(target.owner()))
        .filter(target.wanted());
  }

  private void update(Target.OwnedBy target, Repository listed) {
    StoredRepository stored = store.repository(listed.id()).orElse(null);
    if (stored == null) {
      return;
    }
    Repository before = stored.repository();
    Repository now = withOpenItems(listed, before.openItems());
    boolean differs =
        !now.ref().fullName().equals(before.ref().fullName())
            || now.archived() != before.archived()
            || now.fork() != before.fork();
    if (differs) {
      save(target, stored, now);
    }
  }

  /** That count belongs to the reading of the items, which may pass this repository over. */
  private static Repository withOpenItems(Repository listed, int openItems) {
    return new Repository(
        listed.id(),
        listed.ref(),
        listed.formerNames(),
        listed.archived(),
        listed.fork(),
        listed.issuesEnabled(),
        openItems,
        listed.createdAt());
  }

  /** Whether one that is listed no longer is to be read under the name that it bore. */
  private boolean follow(Target.OwnedBy target, Repository missing) {
    try {
      Repository now = source.repository(missing.ref(), null).content();
      if (now != null) {
        SyncState state =
            store.repository(now.id()).map(StoredRepository::state).orElse(SyncState.INITIAL);
        save(target, new StoredRepository(missing, state), now);
        return target.wanted().test(now);
      }
    } catch (SourceException gone) {
      listener.notice(
          missing.ref()
              + " is no longer among the repositories of "
              + target.owner()
              + "; exclude it with \"!"
              + missing.ref()
              + "\" where it is to be forgotten");
    }
    return true; // Its reading says what is wrong.
  }

  private void save(Target.OwnedBy target, StoredRepository before, Repository now) {
    store.saveRepository(now, before.state());
    Repository known = before.repository();
    if (target.wanted().test(known) && !target.wanted().test(now)) {
      String why = now.archived() && !known.archived() ? "archived" : "called " + now.ref();
      listener.notice(known.ref() + " is " + why + " now, so no pattern matches it any more");
    }
  }

  private void fail(String name, SourceException failure) {
    RepositoryOutcome outcome = new RepositoryOutcome(name, null, 0, 0, failure);
    listener.finished(outcome);
    failed.accept(outcome);
  }
}

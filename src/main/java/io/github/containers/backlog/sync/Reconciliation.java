package io.github.containers.backlog.sync;

import static java.util.stream.Collectors.toSet;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.SyncState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what no list of changes tells: items that were deleted or transferred, and items that came
 * from elsewhere with an old date. It looks only where the number of open items differs from what
 * GitHub counts, and only once for the same difference (GitHub's count is at times off by itself),
 * or twice where the first look found some that have left: they may have been out of sight in
 * passing.
 */
final class Reconciliation {

  private final BacklogSource source;
  private final Store store;
  private Repository repository;

  Reconciliation(BacklogSource source, Store store, Repository repository) {
    this.source = source;
    this.store = store;
    this.repository = repository;
  }

  /** Reconciles where the counts differ; gives the state that says so. */
  SyncState reconcile(SyncState state) {
    if (isExplained(state)) {
      return state;
    }
    askAgain();
    if (isExplained(state)) {
      return state;
    }
    Set<Integer> listed = listOpenItems(state);
    List<Item> missing =
        store.openItems(repository.id()).stream()
            .filter(item -> !listed.contains(item.number()))
            .toList();
    boolean someLeft = follow(missing, state);
    int left = difference();
    SyncState settled =
        someLeft && left != 0 ? state : state.withOpenItemsExplained(left == 0 ? null : left);
    store.saveItems(repository.id(), List.of(), settled);
    return settled;
  }

  private boolean isExplained(SyncState state) {
    Integer explained = state.openItemsExplained();
    return difference() == (explained == null ? 0 : explained);
  }

  /** Items may have been opened and closed since GitHub's count was read. */
  private void askAgain() {
    Repository counted = source.repository(repository.ref(), null).content();
    if (counted != null) {
      repository = counted;
    }
  }

  private int difference() {
    return repository.openItems() - store.countOpenItems(repository.id());
  }

  private Set<Integer> listOpenItems(SyncState state) {
    Set<Integer> numbers = new HashSet<>();
    Trail trail = new Trail();
    ItemPage page = source.openItems(repository);
    while (true) {
      store.saveItems(repository.id(), page.items(), state);
      numbers.addAll(page.items().stream().map(Item::number).collect(toSet()));
      String link = trail.follow(page.next());
      if (link == null) {
        return numbers;
      }
      page = source.nextPage(repository, link);
    }
  }

  /** Says whether any have left. */
  private boolean follow(List<Item> missing, SyncState state) {
    Map<Integer, Departure> departures = new TreeMap<>();
    for (Item item : missing) {
      Whereabouts found = source.whereabouts(repository, item.number());
      if (found instanceof Whereabouts.Gone gone) {
        departures.put(item.number(), gone.departure());
      } else if (found instanceof Whereabouts.Present present) {
        store.saveItems(repository.id(), List.of(present.item()), state);
      }
    }
    store.saveDepartures(repository.id(), departures);
    return !departures.isEmpty();
  }
}

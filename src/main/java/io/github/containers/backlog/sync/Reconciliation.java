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
 * GitHub counts, and only once for the same difference (GitHub's count is at times off by itself).
 */
final class Reconciliation {

  private final BacklogSource source;
  private final Store store;
  private final Repository repository;

  Reconciliation(BacklogSource source, Store store, Repository repository) {
    this.source = source;
    this.store = store;
    this.repository = repository;
  }

  /** Reconciles where the counts differ; gives the state that says so. */
  SyncState reconcile(SyncState state) {
    int difference = difference();
    Integer explained = state.openItemsExplained();
    if (difference == (explained == null ? 0 : explained)) {
      return state;
    }
    Set<Integer> listed = listOpenItems(state);
    List<Item> missing =
        store.openItems(repository.id()).stream()
            .filter(item -> !listed.contains(item.number()))
            .toList();
    follow(missing, state);
    int left = difference();
    SyncState settled = state.withOpenItemsExplained(left == 0 ? null : left);
    store.saveItems(repository.id(), List.of(), settled);
    return settled;
  }

  private int difference() {
    return repository.openItems() - store.openItems(repository.id()).size();
  }

  private Set<Integer> listOpenItems(SyncState state) {
    Set<Integer> numbers = new HashSet<>();
    ItemPage page = source.openItems(repository);
    while (true) {
      store.saveItems(repository.id(), page.items(), state);
      numbers.addAll(page.items().stream().map(Item::number).collect(toSet()));
      if (page.next() == null) {
        return numbers;
      }
      page = source.nextPage(repository, page.next());
    }
  }

  private void follow(List<Item> missing, SyncState state) {
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
  }
}

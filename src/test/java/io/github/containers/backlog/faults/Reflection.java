package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A repository as the store has it, beside the one at GitHub. */
final class Reflection {

  private final Store store;
  private final FakeRepository repository;
  private final List<String> strays = new ArrayList<>();
  private final Set<String> known = new TreeSet<>();

  Reflection(Store store, FakeRepository repository) {
    this.store = store;
    this.repository = repository;
  }

  /** What the store has otherwise. */
  List<String> strays() {
    List<Item> items = new ArrayList<>();
    store.histories().forEach(repository.id(), history -> items.add(compared(history)));
    compare("items", items.equals(Truth.items(repository)));
    compare("releases", store.releases(repository.id()).equals(Truth.releases(repository)));
    return strays;
  }

  /** The items whose timelines the store has; to be asked for after the strays. */
  Set<String> known() {
    return known;
  }

  private void compare(String what, boolean same) {
    if (!same) {
      strays.add("the " + what + " of " + repository.fullName() + " are not GitHub's");
    }
  }

  private Item compared(History history) {
    int number = history.item().number();
    String name = repository.fullName() + "#" + number;
    if (history.events() != null) {
      known.add(name);
    }
    boolean stale =
        history.events() == null
            ? history.item().open()
            : !history.events().equals(Truth.events(repository.number(number)));
    if (stale) {
      strays.add("the timeline of " + name + " is not GitHub's");
    }
    return history.item();
  }
}

package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A baseline: every open item with its timeline, loaded from the store as the program does it.
 *
 * @param store that is read
 */
record ItemLoading(StoreInFile store) implements Subject {

  /** Loads from the store that the argument names. */
  static final class Loader {

    private Loader() {}

    public static void main(String[] arguments) {
      AtomicInteger items = new AtomicInteger();
      try (Store store = Store.openForReading(Path.of(arguments[0]))) {
        store
            .repositories()
            .forEach(
                stored ->
                    store
                        .histories()
                        .forEachOpen(stored.repository().id(), history -> items.incrementAndGet()));
      }
      System.out.println(items);
    }
  }

  static String nameOn(StoreInFile store) {
    return "loading the open items" + store.remark();
  }

  @Override
  public String name() {
    return nameOn(store);
  }

  @Override
  public String baseline() {
    return RowReading.nameOn(store);
  }

  @Override
  public int items() {
    return store.content().items();
  }

  @Override
  public void prepare(Workshop workshop) {
    store.provide(workshop);
  }

  @Override
  public List<String> command(Workshop workshop) {
    return workshop.java(Loader.class, store.file(workshop).toString());
  }
}

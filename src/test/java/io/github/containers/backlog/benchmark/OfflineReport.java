package io.github.containers.backlog.benchmark;

import java.util.List;

/**
 * All tables and charts of a synced store.
 *
 * @param store that is reported
 */
public record OfflineReport(StoreInFile store) implements Subject {

  static final String NAME = "`backlog report --offline`";

  @Override
  public String name() {
    return NAME + store.remark();
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
    return workshop.program(
        "report",
        SyntheticStore.OWNER + "/*",
        "--offline",
        "--as-of=" + SyntheticStore.END,
        "--store=" + store.file(workshop),
        "--out=" + workshop.file("reports"));
  }
}

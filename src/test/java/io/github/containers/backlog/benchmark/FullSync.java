package io.github.containers.backlog.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first sync of an organization into a store that is not there yet.
 *
 * @param url where the server is
 * @param owner whose repositories are read
 * @param items how many there are; 0 where nobody knows
 */
public record FullSync(String url, String owner, int items) implements Subject {

  static final String NAME = "`backlog sync`";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String baseline() {
    return PlainReading.NAME;
  }

  /** Counts what was synced. */
  @Override
  public void check(Workshop workshop) throws IOException {
    Contents synced = Contents.of(store(workshop));
    if (items > 0 && synced.items() != items) {
      throw new IOException("synced " + synced.items() + " items of " + items);
    }
    if (synced.timelines() < synced.open()) {
      throw new IOException(
          "synced " + synced.timelines() + " timelines of " + synced.open() + " open items");
    }
  }

  /** Which store it fills. */
  public Path store(Workshop workshop) {
    return workshop.file("synced.db");
  }

  @Override
  public List<String> command(Workshop workshop) {
    String store = store(workshop).toString();
    List<String> sync = new ArrayList<>(List.of("sh", "-c", "rm -f \"$0\"*; exec \"$@\"", store));
    sync.addAll(workshop.program("sync", owner + "/*", "--store=" + store));
    return Workshop.in(List.of("GITHUB_API_URL=" + url, "GITHUB_TOKEN=made-up"), sync);
  }
}

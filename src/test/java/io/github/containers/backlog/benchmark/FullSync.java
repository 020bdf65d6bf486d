package io.github.containers.backlog.benchmark;

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

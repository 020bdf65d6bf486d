package io.github.containers.backlog.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The plan of five policies for a synced store.
 *
 * @param store that is planned for
 */
public record OfflineTriage(StoreInFile store) implements Subject {

  private static final String CONFIGURATION =
      """
      repositories: [%s/*]
      policies:
        - label: triaged
          when: maintainer_responded && kind != "unclassified"
        - label: stale-candidate
          when: kind == "bug" && triaged && idle > days(365) && assignees.size() == 0
          exempt: [high-impact, regression, security]
          grace: 60d
          again: 365d
        - label: stale-candidate
          name: crickets
          when: "'needs-info' in labels && awaiting == 'reporter' && waiting > days(30)"
          response: reporter
          grace: 15d
        - label: stale-pr
          for: pull_requests
          when: idle > days(90) && !draft
          grace: 30d
        - label: triage-needed
          when: "!triaged && !maintainer_responded && age > days(14)"
      """;

  static String nameOn(StoreInFile store) {
    return "`backlog triage --offline`" + store.remark();
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
    try {
      Files.writeString(
          workshop.file("backlog.yml"), CONFIGURATION.formatted(SyntheticStore.OWNER));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public List<String> command(Workshop workshop) {
    return workshop.program(
        "triage",
        "--offline",
        "--config=" + workshop.file("backlog.yml"),
        "--as-of=" + SyntheticStore.END,
        "--store=" + store.file(workshop),
        "--out=" + workshop.file("reports"));
  }
}

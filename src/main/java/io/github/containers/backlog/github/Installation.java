package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An app at one account.
 *
 * @param id GitHub's number of it
 * @param slug the app's name in addresses
 * @param permissions what its owner permits there
 */
record Installation(long id, String slug, Permissions permissions) {

  /** What reading takes: items, releases, lists of maintainers, and what is around them. */
  private static final Set<String> NEEDED =
      Set.of("contents", "issues", "metadata", "pull_requests");

  /** What every app may read. */
  private static final Set<String> LEAST = Set.of("metadata");

  static Installation of(JsonNode json) {
    Map<String, String> levels = new TreeMap<>();
    json.path("permissions")
        .properties()
        .forEach(it -> levels.put(it.getKey(), it.getValue().asText()));
    return new Installation(
        Field.id(json, "id"),
        Field.text(json, "app_slug"),
        new Permissions(levels, "selected".equals(Field.textOrNull(json, "repository_selection"))));
  }

  /**
   * What reading takes, as far as it is permitted: GitHub gives no token for anything beyond. It is
   * never empty, as whoever asks for nothing gets everything.
   */
  Set<String> readable() {
    Set<String> readable = new TreeSet<>(NEEDED);
    readable.retainAll(permissions.levels().keySet());
    if (readable.isEmpty()) {
      return permissions.levels().isEmpty() ? LEAST : permissions.levels().keySet();
    }
    return readable;
  }
}

package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * An app at one account.
 *
 * @param id GitHub's number of it
 * @param permissions what its owner permits it to read there, or more than that, in GitHub's words:
 *     {@code issues}, {@code pull_requests}
 */
record Installation(long id, Set<String> permissions) {

  /** What reading takes: items, releases, lists of maintainers, and what is around them. */
  private static final Set<String> NEEDED =
      Set.of("contents", "issues", "metadata", "pull_requests");

  /** What every app may read. */
  private static final Set<String> LEAST = Set.of("metadata");

  Installation {
    permissions = Set.copyOf(permissions);
  }

  static Installation of(JsonNode json) {
    Set<String> permissions = new TreeSet<>();
    json.path("permissions").fieldNames().forEachRemaining(permissions::add);
    return new Installation(Field.id(json, "id"), permissions);
  }

  /**
   * What reading takes, as far as it is permitted: GitHub gives no token for anything beyond. It is
   * never empty, as whoever asks for nothing gets everything.
   */
  Set<String> readable() {
    Set<String> readable = new TreeSet<>(NEEDED);
    readable.retainAll(permissions);
    if (readable.isEmpty()) {
      return permissions.isEmpty() ? LEAST : permissions;
    }
    return readable;
  }
}

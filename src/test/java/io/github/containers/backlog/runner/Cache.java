package io.github.containers.backlog.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cache of a repository: entries never change, and are found by key or by its beginning. */
final class Cache {

  private final Path folder;
  private final List<Entry> entries = new ArrayList<>();
  private int saved;

  /** An entry holds for the same path only. */
  private record Entry(String key, String path, Path content) {}

  Cache(Path folder) {
    this.folder = folder;
  }

  /** Restores the entry of that key, else the newest whose key begins with the prefix. */
  Optional<String> restore(String path, String key, String prefix) throws IOException {
    Optional<Entry> found =
        entries.stream()
            .filter(entry -> entry.path().equals(path) && entry.key().equals(key))
            .findFirst()
            .or(
                () ->
                    entries.stream()
                        .filter(entry -> entry.path().equals(path) && !prefix.isEmpty())
                        .filter(entry -> entry.key().startsWith(prefix))
                        .reduce((older, newer) -> newer));
    if (found.isPresent()) {
      Trees.copy(found.get().content(), Path.of(path));
    }
    return found.map(Entry::key);
  }

  /** Keeps what is there, unless the key is taken or nothing is there. */
  void save(String path, String key) throws IOException {
    boolean taken = entries.stream().anyMatch(entry -> entry.key().equals(key));
    if (!taken && Files.exists(Path.of(path))) {
      Path content = folder.resolve(Integer.toString(saved++));
      Trees.copy(Path.of(path), content);
      entries.add(new Entry(key, path, content));
    }
  }

  /** Forgets everything, as GitHub does after a week without use. */
  void evict() {
    entries.clear();
  }

  List<String> keys() {
    return entries.stream().map(Entry::key).toList();
  }
}

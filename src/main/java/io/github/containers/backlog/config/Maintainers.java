package io.github.containers.backlog.config;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who else is a maintainer, besides the owners, members and collaborators of a repository.
 *
 * @param logins logins of accounts, in the order of the file
 * @param file path, in each repository, of the Markdown file whose table lists its maintainers;
 *     null where none is to be read
 * @param only whether these are the only maintainers, so that membership does not make one
 */
public record Maintainers(List<String> logins, @Nullable String file, boolean only) {

  private static final String MARKDOWN = ".md";

  /** Copies the list. */
  public Maintainers {
    logins = List.copyOf(logins);
  }

  /** Where each repository's own list is to be read; empty where none is to be. */
  public Optional<String> findFile() {
    return Optional.ofNullable(file);
  }

  /** From entries that are logins or the path of a Markdown file. */
  static Maintainers of(List<String> entries, boolean only) {
    List<String> logins = entries.stream().filter(entry -> !isFile(entry)).distinct().toList();
    String file = entries.stream().filter(Maintainers::isFile).findFirst().orElse(null);
    return new Maintainers(logins, file, only);
  }

  static boolean isFile(String entry) {
    return entry.endsWith(MARKDOWN);
  }
}

package io.github.containers.backlog.config;

import java.util.List;

/**
 * Who else is a maintainer, besides the owners, members and collaborators of a repository.
 *
 * @param logins logins of accounts, in the order of the file
 * @param files paths, in each repository, of the Markdown files whose tables list its maintainers
 * @param only whether these are the only maintainers, so that membership does not make one
 */
public record Maintainers(List<String> logins, List<String> files, boolean only) {

  private static final String MARKDOWN = ".md";

  /** Copies the lists. */
  public Maintainers {
    logins = List.copyOf(logins);
    files = List.copyOf(files);
  }

  /** From entries that are logins or paths of Markdown files. */
  static Maintainers of(List<String> entries, boolean only) {
    List<String> logins = entries.stream().filter(entry -> !isFile(entry)).distinct().toList();
    List<String> files = entries.stream().filter(Maintainers::isFile).distinct().toList();
    return new Maintainers(logins, files, only);
  }

  static boolean isFile(String entry) {
    return entry.endsWith(MARKDOWN);
  }
}

package io.github.containers.backlog.cli;

import io.github.containers.backlog.model.RepositoryRef;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item as people write it: {@code containers/crun#123}, or the address of its page.
 *
 * @param repository its repository
 * @param number its number there
 */
record ItemName(RepositoryRef repository, int number) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:https?://[^/]+/)?([^/#\\s]+/[^/#\\s]+)(?:#|/(?:issues|pull)/)(\\d{1,9})(?:[#?].*)?");

  /**
   * The item that a text names.
   *
   * @throws UsageException where it names none
   */
  static ItemName parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (matcher.matches()) {
      int number = Integer.parseInt(matcher.group(2));
      return RepositoryRef.parse(matcher.group(1))
          .map(repository -> new ItemName(repository, number))
          .orElseThrow(() -> none(text));
    }
    throw none(text);
  }

  private static UsageException none(String text) {
    return new UsageException(
        "\"" + text + "\" names no item; write OWNER/REPO#NUMBER, such as containers/crun#123");
  }
}

package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.OpenItem;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open item in a list.
 *
 * @param repositoryId GitHub's id of its repository
 * @param repository full name of its repository
 * @param number its number there
 * @param type issue or pull request
 * @param title its title: text from a stranger, to be escaped for where it goes
 * @param kind that it falls into
 * @param age since its creation
 * @param idle since the last human activity; at least, where not exact
 * @param idleExact whether its timeline is known
 * @param awaiting whose turn it is, {@code reporter} or {@code maintainer}; null where not known
 * @param waiting for how long it has been that side's turn; null where not known
 * @param assignees logins of those it is assigned to
 * @param themes of the worklists that it belongs to
 * @param address its page
 */
public record ListedItem(
    long repositoryId,
    String repository,
    int number,
    ItemType type,
    String title,
    String kind,
    Duration age,
    Duration idle,
    boolean idleExact,
    @Nullable String awaiting,
    @Nullable Duration waiting,
    List<String> assignees,
    List<Theme> themes,
    String address) {

  /** Copies the lists. */
  public ListedItem {
    assignees = List.copyOf(assignees);
    themes = List.copyOf(themes);
  }

  static ListedItem of(OpenItem open, List<Theme> themes, String address) {
    return new ListedItem(
        open.item().repositoryId(),
        open.repository().fullName(),
        open.item().number(),
        open.item().type(),
        open.item().title(),
        open.kind(),
        open.age(),
        open.idle(),
        open.idleExact(),
        open.awaitingWord(),
        open.waiting(),
        open.item().assignees(),
        themes,
        address);
  }

  /** The time that counts in a list of that theme. */
  public Duration time(Theme theme) {
    return switch (theme) {
      case CRICKETS -> waitingOrAge();
      case RETRIAGE_DUE -> idle;
      default -> age;
    };
  }

  /** The same in words: {@code idle for 40 days}. */
  public String fact(Theme theme) {
    String what =
        switch (theme) {
          case CRICKETS -> "silent";
          case RETRIAGE_DUE -> "idle";
          default -> "open";
        };
    return what + " for " + Phrases.duration(time(theme));
  }

  /** For how long it has been somebody's turn; since it was opened, where not known. */
  public Duration waitingOrAge() {
    return waiting == null ? age : waiting;
  }
}

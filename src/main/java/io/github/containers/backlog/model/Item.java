package io.github.containers.backlog.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue or a pull request as GitHub's list of issues describes it, at the time of reading.
 *
 * @param repositoryId the {@linkplain Repository#id() id} of its repository
 * @param number its number in the repository; with the repository's id it is the item's identity
 * @param id GitHub's id for it
 * @param type issue or pull request
 * @param title its title: text from a stranger, to be escaped for where it goes
 * @param author who opened it, the reporter
 * @param association what the author is to the repository
 * @param open whether it is open
 * @param stateReason why it is in this state; null where GitHub gives no reason
 * @param createdAt when it was opened
 * @param updatedAt when anybody, a bot included, last changed anything about it
 * @param closedAt when it was last closed; null while open, and for a few old closed items too
 * @param mergedAt when the pull request was merged; null where it was not, and for issues
 * @param draft whether the pull request is a draft
 * @param locked whether only collaborators may comment
 * @param lockReason GitHub's word for why it is locked; null where none was given
 * @param labels names of its labels, in GitHub's order
 * @param assignees logins of those it is assigned to
 * @param milestone title of its milestone; null without one
 * @param comments how many comments GitHub counts
 * @param reactions how many reactions its opening text got
 * @param issueType the organization's issue type, such as {@code Bug}; null without one
 */
public record Item(
    long repositoryId,
    int number,
    long id,
    ItemType type,
    String title,
    Actor author,
    Association association,
    boolean open,
    @Nullable StateReason stateReason,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant closedAt,
    @Nullable Instant mergedAt,
    boolean draft,
    boolean locked,
    @Nullable String lockReason,
    List<String> labels,
    List<String> assignees,
    @Nullable String milestone,
    int comments,
    int reactions,
    @Nullable String issueType) {

  /** Copies the lists. */
  public Item {
    labels = List.copyOf(labels);
    assignees = List.copyOf(assignees);
  }

  /** Whether it bears this label; GitHub compares label names without case. */
  public boolean hasLabel(String name) {
    return labels.stream().anyMatch(name::equalsIgnoreCase);
  }
}

package io.github.containers.backlog.store;

import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write that a run is to make, complete, so that another process can make it.
 *
 * @param repositoryId id of the repository
 * @param repository its name when the run began
 * @param number the item's number; 0 where no item is concerned
 * @param title the item's title: text from a stranger
 * @param author login of its reporter
 * @param createdAt when it was opened
 * @param policy name of the policy
 * @param kind what is to be done
 * @param subject the label's name, the comment's template, or the id of the comment to be deleted;
 *     empty without any
 * @param detail what a comment is about, a new label's colour, or the opening text to be replaced;
 *     empty without any
 * @param text the comment as it is to be posted, a new label's description, or the opening text to
 *     come; empty without any
 * @param reason why, in words for people
 * @param seen what the plan saw of the item; null where no item is concerned
 */
public record JournalWrite(
    long repositoryId,
    RepositoryRef repository,
    int number,
    String title,
    String author,
    Instant createdAt,
    String policy,
    WriteKind kind,
    String subject,
    String detail,
    String text,
    String reason,
    @Nullable Sight seen) {

  /**
   * What a plan saw of an item.
   *
   * @param open whether it was open
   * @param locked whether it was locked
   * @param labels its labels
   * @param updatedAt when anybody had last changed anything about it
   * @param humanActivityAt when a human had last done anything to it
   */
  public record Sight(
      boolean open,
      boolean locked,
      List<String> labels,
      Instant updatedAt,
      Instant humanActivityAt) {

    /** Copies the list. */
    public Sight {
      labels = List.copyOf(labels);
    }
  }

  /** Whether both concern the same item. */
  public boolean isAboutItemOf(JournalWrite other) {
    return repositoryId == other.repositoryId && number == other.number;
  }
}

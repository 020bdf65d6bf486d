package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where a plan is carried out. Every method throws {@link WriteException}, which says what to do
 * then. What only reads has been tried again by then; a write is sent once, and no more often:
 * whoever writes looks before saying it again. For one thread.
 */
public interface BacklogWriter {

  /** The present time, as the other side tells it. */
  Instant time();

  /** The repository of that name, under its present name. */
  Repository repository(RepositoryRef name);

  /** Where the item of that number is, and how it is now. */
  Look look(Repository repository, int number);

  /** What happened to an item, the oldest first. */
  List<Event> timeline(Repository repository, Item item);

  /** The labels that a repository has. */
  List<Label> labels(Repository repository);

  /**
   * The comment of an account's whose text holds a marker; empty where there is none.
   *
   * @return GitHub's id of the comment, the first one
   */
  OptionalLong findComment(Repository repository, int number, String marker, String account);

  /** Whether a comment of a repository that can be seen is there. */
  boolean hasComment(Repository repository, long commentId);

  /** Creates a label. */
  Written createLabel(Repository repository, Label label);

  /** Puts a label on an item. */
  Written addLabel(Repository repository, int number, String label);

  /** Takes a label off an item. */
  Written removeLabel(Repository repository, int number, String label);

  /** Closes an item; an issue as not planned. */
  Written close(Repository repository, int number);

  /** Opens an item again. */
  Written reopen(Repository repository, int number);

  /** Replaces an item's opening text. */
  Written editBody(Repository repository, int number, String body);

  /** Comments on an item. */
  Written comment(Repository repository, int number, String text);

  /** Deletes a comment; where it is not to be seen, a look tells whether it is gone. */
  Written deleteComment(Repository repository, long commentId);
}

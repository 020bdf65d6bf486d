package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.JournalWrite.Sight;
import io.github.containers.backlog.store.WriteKind;
import java.time.Instant;

/** Turns what a plan says into what the journal keeps. */
final class Entries {

  private Entries() {}

  /**
   * The write of an action.
   *
   * @param text the comment with its marker; empty where it is no comment
   */
  static JournalWrite of(Action action, String text) {
    Step step = action.step();
    return new JournalWrite(
        action.repositoryId(),
        action.repository(),
        action.number(),
        action.title(),
        action.author(),
        action.createdAt(),
        action.policy(),
        kind(step),
        subject(step),
        detail(step),
        step instanceof Step.EditBody edit ? edit.after() : text,
        action.reason(),
        sight(action.seen()));
  }

  /** The creation of a label, at the time of the run. */
  static JournalWrite creating(Label label, Repository repository, String policy, Instant at) {
    String description = label.description();
    return new JournalWrite(
        repository.id(),
        repository.ref(),
        0,
        "",
        "",
        at,
        policy,
        WriteKind.CREATE_LABEL,
        label.name(),
        label.color(),
        description == null ? "" : description,
        "the repository has no such label",
        null);
  }

  /** The label whose creation an entry is about. */
  static Label label(JournalWrite write) {
    return new Label(write.subject(), write.detail(), write.text().isEmpty() ? null : write.text());
  }

  private static WriteKind kind(Step step) {
    if (step instanceof Step.AddLabel) {
      return WriteKind.ADD_LABEL;
    } else if (step instanceof Step.RemoveLabel) {
      return WriteKind.REMOVE_LABEL;
    } else if (step instanceof Step.Comment) {
      return WriteKind.COMMENT;
    } else if (step instanceof Step.Close) {
      return WriteKind.CLOSE;
    }
    return step instanceof Step.Reopen ? WriteKind.REOPEN : otherKind(step);
  }

  private static WriteKind otherKind(Step step) {
    return step instanceof Step.EditBody ? WriteKind.EDIT_BODY : WriteKind.DELETE_COMMENT;
  }

  private static String detail(Step step) {
    if (step instanceof Step.EditBody edit) {
      return edit.before();
    }
    return step instanceof Step.Comment comment ? comment.episode() : "";
  }

  private static String subject(Step step) {
    if (step instanceof Step.AddLabel add) {
      return add.label();
    } else if (step instanceof Step.RemoveLabel remove) {
      return remove.label();
    } else if (step instanceof Step.Comment comment) {
      return comment.template();
    }
    return step instanceof Step.DeleteComment delete ? Long.toString(delete.commentId()) : "";
  }

  private static Sight sight(Seen seen) {
    return new Sight(
        seen.open(), seen.locked(), seen.labels(), seen.updatedAt(), seen.humanActivityAt());
  }
}

package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Retraction.Spared;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the plan that puts a run back, the last write first, and writes nothing. What a human or a
 * later run has changed since stays; so does a label that the run created in a repository, as
 * others may use it by now.
 */
public final class Undo {

  private final BacklogWriter writer;
  private final Journal journal;
  private final Activity activity;

  /** Looks by this writer at what this journal says. */
  public Undo(BacklogWriter writer, Journal journal, Activity activity) {
    this.writer = writer;
    this.journal = journal;
    this.activity = activity;
  }

  /**
   * What would put a run back; empty where there is no such run.
   *
   * @throws WriteException where nothing can be reached
   */
  public Optional<Retraction> find(long run) {
    return journal.findRun(run).map(this::retraction);
  }

  private Retraction retraction(JournalRun run) {
    Instant now = writer.time();
    Aftermath aftermath = new Aftermath(writer, activity, run, journal, now);
    List<Action> actions = new ArrayList<>();
    List<Spared> spared = new ArrayList<>();
    List<JournalEntry> entries = journal.entries(run.id());
    for (int i = entries.size() - 1; i >= 0; i--) {
      JournalEntry entry = entries.get(i);
      if (entry.state() == WriteState.DONE && entry.write().kind() != WriteKind.CREATE_LABEL) {
        Optional<String> why = aftermath.findObjection(entry);
        why.ifPresentOrElse(
            reason -> spared.add(new Spared(entry, reason, aftermath.isUnseen(entry.write()))),
            () -> actions.add(action(entry, aftermath)));
      }
    }
    return new Retraction(run.id(), new Plan(now, run.account(), actions), spared);
  }

  private static Action action(JournalEntry entry, Aftermath aftermath) {
    JournalWrite write = entry.write();
    return new Action(
        write.repositoryId(),
        aftermath.presentName(write),
        write.number(),
        write.title(),
        write.author(),
        write.createdAt(),
        write.policy(),
        reverse(entry),
        "undoes run " + entry.run() + ": " + write.reason(),
        Map.of(),
        aftermath.seen(write));
  }

  private static Step reverse(JournalEntry entry) {
    String subject = entry.write().subject();
    return switch (entry.write().kind()) {
      case ADD_LABEL -> new Step.RemoveLabel(subject);
      case REMOVE_LABEL -> new Step.AddLabel(subject);
      case CLOSE -> new Step.Reopen();
      case REOPEN -> new Step.Close();
      case COMMENT -> new Step.DeleteComment(commentId(entry));
      case EDIT_BODY -> new Step.EditBody(entry.write().text(), entry.write().detail());
      case DELETE_COMMENT, CREATE_LABEL ->
          throw new IllegalArgumentException(entry.write().kind() + " can't be undone");
    };
  }

  private static long commentId(JournalEntry entry) {
    Long id = entry.commentId();
    if (id == null) {
      throw new IllegalArgumentException("a comment without its id");
    }
    return id;
  }
}

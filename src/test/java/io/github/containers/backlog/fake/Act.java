package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.model.Association;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody does to an issue: each method is one act, with the event that GitHub records. */
public final class Act extends RareAct {

  Act(FakeIssue issue, @Nullable String who) {
    super(issue, who);
  }

  /** Acted then, not now. */
  public Act at(Instant instant) {
    at = instant;
    return this;
  }

  /** The actor is this to the repository, from now on and in all that it ever wrote. */
  public Act as(Association association) {
    issue.repository.person(Objects.requireNonNull(who), association);
    return this;
  }

  /** Comments. */
  public FakeIssue commented(String text) {
    return acts(() -> comment(text));
  }

  Entry comment(String text) {
    return note("commented", details -> details.put("body", text));
  }

  /** Puts labels on that are not there yet; creates those that the repository lacks. */
  public FakeIssue labeled(String... names) {
    return acts(
        () -> {
          for (String name : names) {
            FakeLabel label = issue.repository.label(name, "ededed", null);
            if (!issue.bears(name)) {
              issue.labels.add(label.name());
              note("labeled", details -> putLabel(details, label));
            }
          }
        });
  }

  /** Takes a label off, if it is there. */
  public FakeIssue unlabeled(String name) {
    return acts(
        () -> {
          if (issue.labels.removeIf(name::equalsIgnoreCase)) {
            FakeLabel label = issue.repository.label(name, "ededed", null);
            note("unlabeled", details -> putLabel(details, label));
          }
        });
  }

  private static void putLabel(ObjectNode details, FakeLabel label) {
    details.putObject("label").put("name", label.name()).put("color", label.color());
  }

  /** Closes it: an issue as completed. */
  public FakeIssue closed() {
    return closed("completed");
  }

  /** Closes an issue for a reason in GitHub's words; saying what holds already changes nothing. */
  public FakeIssue closed(String reason) {
    String why = issue.opening.pullRequest() ? null : reason;
    return acts(
        () -> {
          if (issue.open || !Objects.equals(why, issue.stateReason)) {
            issue.closedAt = issue.open ? at : issue.closedAt;
            issue.open = false;
            issue.stateReason = why;
            note("closed", details -> details.put("state_reason", why));
          }
        });
  }

  /** Opens it again. */
  public FakeIssue reopened() {
    return acts(
        () -> {
          if (!issue.open) {
            issue.open = true;
            issue.closedAt = null;
            issue.stateReason = issue.opening.pullRequest() ? null : "reopened";
            note("reopened", details -> details.putNull("state_reason"));
          }
        });
  }

  /** Merges a pull request, which closes it. */
  public FakeIssue merged() {
    return acts(
        () -> {
          issue.mergedAt = at;
          note("merged", details -> details.put("commit_id", EntryJson.sha(issue.toString())));
          closed();
        });
  }

  /** Assigns somebody. */
  public FakeIssue assigned(String login) {
    return acts(
        () -> {
          issue.assignees.add(login);
          note("assigned", details -> details.put("assignee", login));
        });
  }

  /** Assigns somebody no longer. */
  public FakeIssue unassigned(String login) {
    return acts(
        () -> {
          issue.assignees.remove(login);
          note("unassigned", details -> details.put("assignee", login));
        });
  }

  /** Puts it into a milestone. */
  public FakeIssue milestoned(String title) {
    return acts(
        () -> {
          issue.milestone = title;
          note("milestoned", details -> details.putObject("milestone").put("title", title));
        });
  }

  /** Takes it out of its milestone. */
  public FakeIssue demilestoned() {
    return acts(
        () -> {
          String title = String.valueOf(issue.milestone);
          issue.milestone = null;
          note("demilestoned", details -> details.putObject("milestone").put("title", title));
        });
  }

  /** Gives it another title. */
  public FakeIssue renamed(String title) {
    return acts(
        () -> {
          String old = issue.title;
          issue.title = title;
          note("renamed", note -> note.putObject("rename").put("from", old).put("to", title));
        });
  }

  /** Locks it, without a reason. */
  public FakeIssue locked() {
    return locked(null);
  }

  /** Locks it for a reason in GitHub's words, such as {@code too heated}. */
  public FakeIssue locked(@Nullable String reason) {
    return acts(
        () -> {
          issue.locked = true;
          issue.lockReason = reason;
          note("locked", details -> details.put("lock_reason", reason));
        });
  }

  /** Unlocks it. */
  public FakeIssue unlocked() {
    return acts(
        () -> {
          issue.locked = false;
          issue.lockReason = null;
          note("unlocked", details -> details.putNull("lock_reason"));
        });
  }
}

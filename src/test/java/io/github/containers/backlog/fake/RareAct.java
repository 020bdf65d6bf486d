package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The acts that are not about labels and states, and how any act is noted. */
abstract sealed class RareAct permits Act {

  final FakeIssue issue;
  final @Nullable String who;
  Instant at;

  RareAct(FakeIssue issue, @Nullable String who) {
    this.issue = issue;
    this.who = who;
    this.at = issue.world.clock.now();
  }

  /** Reviews a pull request with a comment. */
  public FakeIssue reviewed() {
    return event("reviewed", details -> details.put("state", "commented"));
  }

  /** Pushes a commit to a pull request; GitHub names no account for it. */
  public FakeIssue pushed() {
    return event("committed", details -> {});
  }

  /** Declares a draft ready for review. */
  public FakeIssue readyForReview() {
    return acts(
        () -> {
          issue.draft = false;
          note("ready_for_review", details -> {});
        });
  }

  /** Turns a pull request into a draft. */
  public FakeIssue convertedToDraft() {
    return acts(
        () -> {
          issue.draft = true;
          note("convert_to_draft", details -> {});
        });
  }

  /** Mentions it in another item. */
  public FakeIssue mentionedIn(FakeIssue other) {
    return acts(() -> issue.record("cross-referenced", at, who, Entry.nothing(), other));
  }

  /** Turns the issue into a discussion, which closes it. */
  public FakeIssue convertedToDiscussion() {
    return acts(
        () -> {
          issue.open = false;
          issue.closedAt = at;
          note("converted_to_discussion", details -> {});
        });
  }

  /** Edits the text; no event tells of it. */
  public FakeIssue edited(String text) {
    return acts(
        () -> {
          issue.body = text;
          issue.touch(at);
        });
  }

  /** Transfers the issue to another repository; says what it is there. */
  public FakeIssue transferredTo(FakeRepository target) {
    synchronized (issue.world) {
      FakeIssue there = target.open(issue.opening);
      there.title = issue.title;
      there.body = issue.body;
      there.reactions = issue.reactions;
      there.entries.addAll(issue.entries);
      issue.labels.stream()
          .filter(name -> target.findLabel(name).isPresent())
          .forEach(there.labels::add);
      there.record("transferred", at, who, Entry.nothing(), null);
      issue.movedTo = there;
      return there;
    }
  }

  /** Deletes the issue. */
  public FakeIssue deleted() {
    return acts(() -> issue.deleted = true);
  }

  /** Does whatever GitHub calls so. */
  public FakeIssue event(String name) {
    return event(name, details -> {});
  }

  final FakeIssue event(String name, Consumer<ObjectNode> details) {
    return acts(() -> note(name, details));
  }

  final FakeIssue acts(Runnable act) {
    synchronized (issue.world) {
      act.run();
      return issue;
    }
  }

  final Entry note(String event, Consumer<ObjectNode> say) {
    ObjectNode details = Entry.nothing();
    say.accept(details);
    return issue.record(event, at, who, details, null);
  }
}

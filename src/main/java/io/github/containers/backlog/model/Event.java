package io.github.containers.backlog.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an item's timeline. The words are those of GitHub's timeline events; what GitHub
 * adds tomorrow is {@link Other}.
 */
public sealed interface Event {

  /** When it happened. */
  Instant at();

  /** Whose act it was; {@link Actor#GHOST} where the account was deleted. */
  Actor actor();

  /** A comment; its text is not kept. */
  record Commented(Instant at, Actor actor, Association association) implements Event {}

  /** A review of a pull request. */
  record Reviewed(Instant at, Actor actor, Association association) implements Event {}

  /**
   * Commits were pushed to a pull request. GitHub names no account for a commit, so the actor is
   * the pull request's author; the time is the committer's.
   */
  record Pushed(Instant at, Actor actor) implements Event {}

  /** A label was put on. */
  record Labeled(Instant at, Actor actor, String label) implements Event {}

  /** A label was taken off. */
  record Unlabeled(Instant at, Actor actor, String label) implements Event {}

  /**
   * The item was closed; a merge is followed by one too.
   *
   * @param reason why; null for pull requests and where GitHub gives none
   */
  record Closed(Instant at, Actor actor, @Nullable StateReason reason) implements Event {}

  /** A closed item was opened again. */
  record Reopened(Instant at, Actor actor) implements Event {}

  /** A pull request was merged. */
  record Merged(Instant at, Actor actor) implements Event {}

  /** The item was assigned to somebody. */
  record Assigned(Instant at, Actor actor, String assignee) implements Event {}

  /** Somebody is no longer assigned. */
  record Unassigned(Instant at, Actor actor, String assignee) implements Event {}

  /** The item was put into a milestone. */
  record Milestoned(Instant at, Actor actor, String milestone) implements Event {}

  /** The item was taken out of a milestone. */
  record Demilestoned(Instant at, Actor actor, String milestone) implements Event {}

  /** The title was changed. */
  record Renamed(Instant at, Actor actor, String from, String to) implements Event {}

  /** Only collaborators may comment from here on. */
  record Locked(Instant at, Actor actor) implements Event {}

  /** Everybody may comment again. */
  record Unlocked(Instant at, Actor actor) implements Event {}

  /** The issue came from another repository. */
  record Transferred(Instant at, Actor actor) implements Event {}

  /** The issue was turned into a discussion, which closes it. */
  record ConvertedToDiscussion(Instant at, Actor actor) implements Event {}

  /** A draft was declared ready for review. */
  record ReadyForReview(Instant at, Actor actor) implements Event {}

  /** A pull request was turned back into a draft. */
  record ConvertedToDraft(Instant at, Actor actor) implements Event {}

  /**
   * Another item mentions this one.
   *
   * @param source the item that mentions it, as it was when the timeline was read
   */
  record CrossReferenced(Instant at, Actor actor, Source source) implements Event {}

  /** An event without a meaning here; {@code name} is GitHub's. */
  record Other(Instant at, Actor actor, String name) implements Event {}

  /**
   * The item that mentions another.
   *
   * @param repository its repository's full name; empty where GitHub does not say
   * @param number its number
   * @param pullRequest whether it is a pull request
   * @param createdAt when it was opened
   * @param closedAt when it was closed or merged; null while open
   */
  record Source(
      String repository,
      int number,
      boolean pullRequest,
      Instant createdAt,
      @Nullable Instant closedAt) {}
}

package io.github.containers.backlog.model;

/**
 * What an author is to a repository ({@code author_association}), in the order of GitHub's own
 * description. It is said as of the time of reading, not of writing.
 */
public enum Association {
  /** Owns the repository. */
  OWNER,
  /** Member of the organization that owns it. */
  MEMBER,
  /** Was invited to it. */
  COLLABORATOR,
  /** Has committed to it before. */
  CONTRIBUTOR,
  /** Has committed to it for the first time. */
  FIRST_TIME_CONTRIBUTOR,
  /** Has committed to anything on GitHub for the first time. */
  FIRST_TIMER,
  /** Stands for an account that was imported from elsewhere. */
  MANNEQUIN,
  /** None of these, or one that GitHub has added since. */
  NONE
}

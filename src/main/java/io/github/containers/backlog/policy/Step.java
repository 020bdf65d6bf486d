package io.github.containers.backlog.policy;

/** One write to an item. */
public sealed interface Step {

  /** Puts a label on. */
  record AddLabel(String label) implements Step {}

  /** Takes a label off. */
  record RemoveLabel(String label) implements Step {}

  /**
   * Says something.
   *
   * @param template the file that a policy names, relative to the configuration's folder
   * @param episode what the comment is about, for its hidden marker: the same comment is never
   *     posted twice for the same episode
   */
  record Comment(String template, String episode) implements Step {}

  /** Closes the item as not planned. */
  record Close() implements Step {}

  /** Opens the item again; only an undo does. */
  record Reopen() implements Step {}

  /** Deletes a comment; only an undo does. */
  record DeleteComment(long commentId) implements Step {}

  /**
   * Replaces the item's opening text; no policy asks for it.
   *
   * @param before the text as it was seen; any other is left alone
   * @param after the text as it is to be
   */
  record EditBody(String before, String after) implements Step {}
}

package io.github.containers.backlog.store;

/** What a write to GitHub does. Never rename one: journals hold these words. */
public enum WriteKind {
  /** Puts a label on an item. */
  ADD_LABEL,
  /** Takes a label off an item. */
  REMOVE_LABEL,
  /** Comments on an item. */
  COMMENT,
  /** Closes an item. */
  CLOSE,
  /** Opens a closed item again. */
  REOPEN,
  /** Deletes a comment. */
  DELETE_COMMENT,
  /** Creates a label in a repository; concerns no item. */
  CREATE_LABEL,
  /** Replaces an item's opening text. */
  EDIT_BODY
}

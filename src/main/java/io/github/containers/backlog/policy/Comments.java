package io.github.containers.backlog.policy;

import org.jspecify.annotations.Nullable;

/**
 * Files, relative to the configuration's folder, with the texts of the comments that a policy
 * writes.
 *
 * @param label for the comment with which it puts the label on; null where it says nothing
 * @param close for the comment with which it closes an item; null where it says nothing
 */
public record Comments(@Nullable String label, @Nullable String close) {

  /** Says nothing. */
  public static final Comments NONE = new Comments(null, null);
}

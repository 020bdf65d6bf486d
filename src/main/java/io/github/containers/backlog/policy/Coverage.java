package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.ItemType;

/** Which open items a policy looks at ({@code for:}). */
public enum Coverage {
  /** Issues, the default. */
  ISSUES,
  /** Pull requests. */
  PULL_REQUESTS,
  /** Both. */
  ALL;

  /** Whether items of this type are looked at. */
  public boolean includes(ItemType type) {
    return this == ALL || (this == PULL_REQUESTS) == (type == ItemType.PULL_REQUEST);
  }
}

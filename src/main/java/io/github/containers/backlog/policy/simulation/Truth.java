package io.github.containers.backlog.policy.simulation;

/** What in truth became of an item that a policy would have closed. */
public enum Truth {
  /** It was fixed: closed as completed, or a merged pull request. */
  FIXED("fixed"),
  /** A maintainer took it up, and it has not been fixed. */
  TAKEN_UP("taken up"),
  /** It was closed as not planned, as a duplicate, or without a merge. */
  CLOSED_OTHERWISE("closed otherwise"),
  /** It was closed, and GitHub does not say why. */
  CLOSED("closed, reason unknown"),
  /** It is open, and nobody took it up. */
  OPEN("open");

  private final String key;

  Truth(String key) {
    this.key = key;
  }

  /** The words for it in tables. */
  public String key() {
    return key;
  }

  /** Whether one would have regretted to close it. */
  public boolean isRegretted() {
    return this == FIXED || this == TAKEN_UP;
  }
}

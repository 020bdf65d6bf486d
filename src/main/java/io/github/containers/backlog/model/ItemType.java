package io.github.containers.backlog.model;

/** What an item is; GitHub's list of issues holds both. */
public enum ItemType {
  /** An issue. */
  ISSUE("issue"),
  /** A pull request. */
  PULL_REQUEST("pull_request");

  private final String key;

  ItemType(String key) {
    this.key = key;
  }

  /** The word for it in tables: {@code issue} or {@code pull_request}. */
  public String key() {
    return key;
  }
}

package io.github.containers.backlog.timeline;

/** Whose turn it is. */
public enum Side {
  /** Who opened the item is to answer. */
  REPORTER("reporter"),
  /** The maintainers are to act. */
  MAINTAINER("maintainer");

  private final String key;

  Side(String key) {
    this.key = key;
  }

  /** The word for it in tables and conditions: {@code reporter} or {@code maintainer}. */
  public String key() {
    return key;
  }
}

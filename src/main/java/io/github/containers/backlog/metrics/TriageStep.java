package io.github.containers.backlog.metrics;

/** What happens to an item until it has been looked at, in the order of the process. */
public enum TriageStep {
  /** Somebody puts the first label on that says its kind. */
  FIRST_KIND_LABEL("first_kind_label"),
  /** Somebody puts the label on that says that it was looked at. */
  TRIAGED("triaged"),
  /** The first comment or review by a maintainer other than the author. */
  FIRST_RESPONSE("first_response");

  private final String key;

  TriageStep(String key) {
    this.key = key;
  }

  /** The word for it in tables. */
  public String key() {
    return key;
  }
}

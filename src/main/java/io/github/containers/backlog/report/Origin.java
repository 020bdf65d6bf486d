package io.github.containers.backlog.report;

/** Where the figures come from; every page says so. */
public enum Origin {
  /** From GitHub. */
  GITHUB("GitHub REST API"),
  /** From the organization that the demo invents. */
  INVENTED("an invented organization; no real repository, person or item");

  private final String words;

  Origin(String words) {
    this.words = words;
  }

  /** In words, to stand behind "Source:". */
  public String words() {
    return words;
  }
}

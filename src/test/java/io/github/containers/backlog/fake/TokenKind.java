package io.github.containers.backlog.fake;

/** What a token is good for. */
public enum TokenKind {
  /** None: public things, 60 requests an hour. */
  ANONYMOUS,
  /** Reads; every write is 403. */
  READ_ONLY,
  /** Reads, labels and closes, but may not push. */
  TRIAGE,
  /** Reads and writes, as a member of the team would. */
  WRITE,
  /** May also comment where an issue is locked. */
  ADMIN,
  /** An app's installation: reads and writes, but {@code /user} is 403. */
  APP,
  /** An app's installation without the right to write. */
  APP_READ_ONLY;

  boolean writes() {
    return this == TRIAGE || pushes() || this == APP;
  }

  boolean pushes() {
    return this == WRITE || this == ADMIN;
  }

  boolean isApp() {
    return this == APP || this == APP_READ_ONLY;
  }
}

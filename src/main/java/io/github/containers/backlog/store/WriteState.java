package io.github.containers.backlog.store;

/** What became of a write. Never rename one: journals hold these words. */
public enum WriteState {
  /** Not begun. */
  PLANNED,
  /** About to be made: whether it was is not known yet. */
  INTENDED,
  /** Made. */
  DONE,
  /** Not made, since it was no longer right. */
  SKIPPED,
  /** Refused by GitHub. */
  FAILED;

  /** Whether nothing will become of it any more. */
  public boolean settled() {
    return this != PLANNED && this != INTENDED;
  }
}

package io.github.containers.backlog.store;

/** How a run ended. Never rename one: journals hold these words. */
public enum RunEnding {
  /** Everything was settled. */
  COMPLETED,
  /** It was interrupted, and too long ago to be finished. */
  ABANDONED
}

package io.github.containers.backlog.policy;

/** What becomes of an item whose grace ran out ({@code then:}). */
public enum Expiry {
  /** It is listed, the default. */
  LIST,
  /** It is closed as not planned, in a run that allows closing. */
  CLOSE
}

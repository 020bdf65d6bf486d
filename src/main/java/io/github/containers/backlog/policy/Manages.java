package io.github.containers.backlog.policy;

/** Which labels a policy may take off ({@code manages:}). */
public enum Manages {
  /** Those that it put on itself, the default. */
  OWN,
  /** Its label, whoever put it on. */
  ALL,
  /** None, and it puts none on: it only audits. */
  NONE
}

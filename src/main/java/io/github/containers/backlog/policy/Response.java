package io.github.containers.backlog.policy;

/** Whose activity answers a policy's label ({@code response:}). */
public enum Response {
  /** Anybody's who is no bot, the default. */
  ANYONE,
  /** Only the reporter's. */
  REPORTER
}

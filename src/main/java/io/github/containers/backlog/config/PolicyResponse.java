package io.github.containers.backlog.config;

/** Whose activity answers a policy's label ({@code response:}). */
public enum PolicyResponse {
  /** Anybody's who is no bot, the default. */
  ANYONE,
  /** Only the reporter's. */
  REPORTER
}

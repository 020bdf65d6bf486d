package io.github.containers.backlog.config;

/** Which items a policy looks at ({@code for:}). */
public enum PolicyItems {
  /** Issues, the default. */
  ISSUES,
  /** Pull requests. */
  PULL_REQUESTS,
  /** Both. */
  ALL
}

package io.github.containers.backlog.fake;

import org.jspecify.annotations.Nullable;

/**
 * A request as GitHub's own log would have it.
 *
 * @param method its method
 * @param target its path and query, as sent
 * @param route the template of the path by name; empty where there is none
 * @param status what was answered; 0 where nothing was
 * @param counted whether it counts against the rate limit
 * @param authorization the header of that name; null without one
 */
public record LoggedRequest(
    String method,
    String target,
    String route,
    int status,
    boolean counted,
    @Nullable String authorization) {

  /** Whether it was meant to change something. */
  public boolean writes() {
    return !method.equals("GET") && !method.equals("HEAD");
  }
}

package io.github.containers.backlog.fake.contract;

import org.jspecify.annotations.Nullable;

/**
 * A request and its answer, as they went over the wire.
 *
 * @param method the request's method
 * @param route GitHub's template of the path, such as {@code /repos/{owner}/{repo}}
 * @param path the path under which GitHub describes what was asked for, percent-encoded; differs
 *     from what was asked where that went by id
 * @param query the query, percent-encoded; empty without one
 * @param requestType the request's content type; null where it named none
 * @param requestBody what was sent; empty where nothing was
 * @param status the answer's status
 * @param contentType the answer's content type; null where it names none
 * @param body the answer's body; empty without one
 */
public record Exchange(
    String method,
    String route,
    String path,
    String query,
    @Nullable String requestType,
    String requestBody,
    int status,
    @Nullable String contentType,
    String body) {

  String summary() {
    return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " -> " + status;
  }
}

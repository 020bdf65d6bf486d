package io.github.containers.backlog.github;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request.
 *
 * @param method GET, POST, PATCH, PUT or DELETE
 * @param uri where to
 * @param headers header names and values; the token is not among them, {@link Authorization} adds
 *     it
 * @param body what is sent; null for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(String method, URI uri, Map<String, String> headers, byte @Nullable [] body) {

  static Request get(URI uri) {
    return new Request("GET", uri, Map.of(), null);
  }

  static Request delete(URI uri) {
    return new Request("DELETE", uri, Map.of(), null);
  }

  /** Whether it asks only, so that asking again does no harm. */
  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  Request with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Request(method, uri, Map.copyOf(more), body);
  }

  Request to(URI other) {
    return new Request(method, other, headers, body);
  }

  /** What a message may say of it: never a query that could be long, never a header. */
  String described() {
    return method + " " + uri.getPath();
  }
}

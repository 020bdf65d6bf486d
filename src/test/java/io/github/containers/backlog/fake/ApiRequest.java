package io.github.containers.backlog.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came over the wire.
 *
 * @param method its method
 * @param target its path and query, percent-encoded
 * @param headers its headers, by name in lower case
 * @param body its body; empty without one
 */
record ApiRequest(String method, String target, Map<String, String> headers, String body) {

  String path() {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  String rawQuery() {
    int mark = target.indexOf('?');
    return mark < 0 ? "" : target.substring(mark + 1);
  }

  /** The query's parameters in their order, decoded; of a repeated one the last. */
  Map<String, String> query() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : rawQuery().split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
      }
    }
    return parameters;
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  Optional<String> findHeader(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

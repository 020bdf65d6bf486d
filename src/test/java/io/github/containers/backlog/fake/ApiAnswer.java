package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back.
 *
 * @param status the status
 * @param headers the headers, in the order of sending
 * @param body the body; empty without one
 */
record ApiAnswer(int status, Map<String, String> headers, String body) {

  static ApiAnswer json(int status, JsonNode body) {
    return of(status, body.toString());
  }

  static ApiAnswer ok(JsonNode body) {
    return json(200, body);
  }

  static ApiAnswer of(int status, String body) {
    return new ApiAnswer(status, Map.of(), body);
  }

  static ApiAnswer empty(int status) {
    return of(status, "");
  }

  ApiAnswer with(String header, String value) {
    return with(Map.of(header, value));
  }

  /** Adds headers; those that are there already stay as they are. */
  ApiAnswer with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    more.forEach(all::putIfAbsent);
    return new ApiAnswer(status, all, body);
  }

  ApiAnswer withBody(String other) {
    return new ApiAnswer(status, headers, other);
  }
}

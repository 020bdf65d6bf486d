package io.github.containers.backlog.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request on its way through a handler.
 *
 * @param request what was asked
 * @param account who asked
 * @param path what was asked for, by name even where it was asked for by id; percent-encoded
 * @param variables the parts of the path that the route names, decoded
 */
record Call(ApiRequest request, Account account, String path, Map<String, String> variables) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  String query(String name, String unless) {
    return request.query().getOrDefault(name, unless);
  }

  Optional<String> findQuery(String name) {
    return Optional.ofNullable(request.query().get(name));
  }

  /** A positive whole number of the query, at most the highest; the default where it is none. */
  int number(String name, int unless, int highest) {
    String text = query(name, "");
    boolean positive = text.matches("[1-9]\\d{0,8}");
    return positive ? Math.min(Integer.parseInt(text), highest) : unless;
  }

  int pageSize() {
    return number("per_page", 30, 100);
  }

  int page() {
    return number("page", 1, Integer.MAX_VALUE);
  }

  Optional<Instant> findSince() {
    try {
      return findQuery("since").map(Instant::parse);
    } catch (DateTimeException e) {
      throw Refusal.invalid("Issue", "since", "invalid");
    }
  }

  /** The request's body; missing without one. */
  JsonNode body() {
    try {
      return request.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(request.body());
    } catch (JsonProcessingException e) {
      throw Refusal.of(400, "Problems parsing JSON");
    }
  }
}

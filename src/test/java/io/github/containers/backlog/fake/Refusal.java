package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any answer but success, thrown from wherever it is noticed. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  static final String DOCUMENTATION = "https://docs.github.com/rest";

  private final transient ApiAnswer answer;

  private Refusal(ApiAnswer answer) {
    super(answer.body(), null, false, false);
    this.answer = answer;
  }

  ApiAnswer answer() {
    return answer;
  }

  static Refusal of(int status, String message) {
    return of(status, message, Map.of());
  }

  static Refusal of(int status, String message, Map<String, String> headers) {
    return new Refusal(ApiAnswer.json(status, body(status, message)).with(headers));
  }

  /** Any body, also one that is no JSON. */
  static Refusal saying(int status, String body) {
    return new Refusal(ApiAnswer.of(status, body));
  }

  static Refusal notFound() {
    return of(404, "Not Found");
  }

  /** Sends the client elsewhere: 301 for a read, 307 for a write. */
  static Refusal moved(ApiRequest request, String address) {
    return moved(null, request, address);
  }

  /** The same with another status, if one is given. */
  static Refusal moved(@Nullable Integer wanted, ApiRequest request, String address) {
    String query = request.rawQuery();
    String location = address + (query.isEmpty() ? "" : "?" + query);
    int usual = request.reads() ? 301 : 307;
    int status = wanted == null ? usual : wanted;
    ObjectNode body = body(status, "Moved Permanently").put("url", location);
    return new Refusal(ApiAnswer.json(status, body).with("Location", location));
  }

  /** A field of the request is wrong; {@code code} is GitHub's word for how. */
  static Refusal invalid(String resource, String field, String code) {
    return invalid(resource, field, code, Map.of());
  }

  static Refusal invalid(String resource, String field, String code, Map<String, String> more) {
    ObjectNode body = body(422, "Validation Failed");
    ObjectNode error = body.putArray("errors").addObject();
    error.put("resource", resource).put("code", code).put("field", field);
    new LinkedHashMap<>(more).forEach(error::put);
    return new Refusal(ApiAnswer.json(422, body));
  }

  private static ObjectNode body(int status, String message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("message", message)
        .put("documentation_url", DOCUMENTATION)
        .put("status", Integer.toString(status));
  }
}

package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last answer that passed, for what hub4j's objects leave out of it: the time, the status
 * of a refusal, fields. For one thread.
 */
final class Overheard implements Transport {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Transport next;
  private @Nullable Request asked;
  private @Nullable ApiAnswer last;

  Overheard(Transport next) {
    this.next = next;
  }

  @Override
  public Response send(Request request) throws IOException {
    asked = request;
    last = null;
    Response response = next.send(request);
    last = new ApiAnswer(response, json(response));
    return response;
  }

  private static JsonNode json(Response response) {
    try {
      return response.body().length == 0
          ? MissingNode.getInstance()
          : MAPPER.readTree(response.body());
    } catch (IOException notWhole) {
      return MissingNode.getInstance();
    }
  }

  /** What was asked last; empty before the first request. */
  Optional<Request> findAsked() {
    return Optional.ofNullable(asked);
  }

  /** The answer to that; empty where none came. */
  Optional<ApiAnswer> findLast() {
    return Optional.ofNullable(last);
  }
}

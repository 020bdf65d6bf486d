package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Asks GitHub's REST API where hub4j's objects leave out what we need: lists with their cursors,
 * validators, timelines. An answer that isn't whole JSON is asked for again.
 */
final class Api {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  static final int TRIES = 4;

  private final Transport transport;
  private final String root;

  /**
   * @param root of the API, such as {@code https://api.github.com}
   */
  Api(Transport transport, URI root) {
    this.transport = transport;
    this.root = root.toString().replaceFirst("/+$", "");
  }

  /** Address of a path such as {@code /repos/acme/widget}, which begins with a slash. */
  URI uri(String path) {
    return URI.create(root + path);
  }

  /**
   * Address of a link in an answer.
   *
   * @throws SourceException where it is none
   */
  URI linked(String link) {
    try {
      return URI.create(root + "/").resolve(link);
    } catch (IllegalArgumentException wrong) {
      throw new SourceException(
          Reason.UNEXPECTED, "GitHub links to a page that is no address", wrong, null);
    }
  }

  /**
   * The answer to a GET.
   *
   * @param validator ETag of the last answer; null asks for it in any case
   * @throws SourceException where the answer is no success and not "unchanged"
   */
  ApiAnswer get(URI uri, @Nullable String validator) {
    Request request = Request.get(uri);
    ApiAnswer answer = ask(validator == null ? request : request.with("If-None-Match", validator));
    if (answer.response().succeeded() || (validator != null && answer.unchanged())) {
      return answer;
    }
    throw Refusals.of(request, answer);
  }

  /**
   * The answer to a DELETE, which is sent once.
   *
   * @throws IOException where no whole answer came
   * @throws SourceException where it is no success
   */
  ApiAnswer delete(URI uri) throws IOException {
    Request request = Request.delete(uri);
    Response response = transport.send(request);
    ApiAnswer answer = new ApiAnswer(response, json(response));
    if (response.succeeded()) {
      return answer;
    }
    throw Refusals.of(request, answer);
  }

  /** The answer to a GET, whatever its status. */
  ApiAnswer look(URI uri) {
    return ask(Request.get(uri));
  }

  /** The answer to a request, whatever its status; half of one is asked for again. */
  ApiAnswer ask(Request request) {
    try {
      for (int attempt = 1; ; attempt++) {
        Response response = transport.send(request);
        try {
          return new ApiAnswer(response, json(response));
        } catch (HalfException half) {
          if (attempt == TRIES) {
            throw notWhole(request, half);
          }
        }
      }
    } catch (IOException broken) {
      throw BrokenLine.failure(request, broken);
    }
  }

  private static JsonNode json(Response response) throws HalfException {
    boolean expected = response.succeeded() && response.status() != 204;
    try {
      JsonNode json = MAPPER.readTree(response.body());
      if (!expected || !json.isMissingNode()) {
        return json;
      }
    } catch (IOException quoting) {
      if (!expected) {
        return MAPPER.missingNode();
      }
    }
    throw new HalfException();
  }

  /** What should be JSON is none. What it is instead is not said: it may bear a token. */
  private static final class HalfException extends IOException {
    private static final long serialVersionUID = 1;

    HalfException() {
      super("it is no JSON");
    }
  }

  /** What to say after {@link #TRIES} answers of which each was half. */
  static SourceException notWhole(Request request, IOException cut) {
    return new SourceException(
        Reason.UNEXPECTED,
        "GitHub's answer to "
            + request.described()
            + " is not whole, "
            + TRIES
            + " times over; try again later",
        cut,
        null);
  }
}

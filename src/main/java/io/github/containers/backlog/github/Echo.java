package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A secret that was sent, in what comes back: a server or a proxy that quotes the request quotes
 * its token, and from there it would get into messages and into the store.
 *
 * @param secret what is taken out of answers and of failures
 */
record Echo(String secret) {

  private static final String SHOWN = "*****";

  /** Nothing so short is a token; taking it out would only spoil the answer. */
  private static final int SHORTEST = 8;

  /** Asks. */
  @FunctionalInterface
  interface Asking {
    Response ask() throws IOException;
  }

  /** The request with the secret. */
  Request bearing(Request request) {
    return request.with("Authorization", "Bearer " + secret);
  }

  /**
   * The answer without the secret.
   *
   * @throws IOException where no answer came; neither it nor a cause of it names the secret
   */
  Response takenOut(Asking asking) throws IOException {
    if (secret.length() < SHORTEST) {
      return asking.ask();
    }
    try {
      return of(asking.ask());
    } catch (IOException broken) {
      throw quotes(broken) ? new IOException(of(String.valueOf(broken.getMessage()))) : broken;
    }
  }

  private Response of(Response answer) {
    String body = new String(answer.body(), ISO_8859_1); // A character a byte, there and back.
    boolean within = body.contains(secret);
    boolean above =
        answer.headers().values().stream().flatMap(List::stream).anyMatch(it -> quotes(it));
    return within || above
        ? new Response(answer.status(), of(answer.headers()), of(body).getBytes(ISO_8859_1))
        : answer;
  }

  private Map<String, List<String>> of(Map<String, List<String>> headers) {
    Map<String, List<String>> redacted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> redacted.put(of(name), values.stream().map(this::of).toList()));
    return redacted;
  }

  private String of(String text) {
    return text.replace(secret, SHOWN);
  }

  private boolean quotes(String text) {
    return text.contains(secret);
  }

  private boolean quotes(Throwable failure) {
    boolean its = failure.getMessage() != null && quotes(failure.getMessage());
    return its || (failure.getCause() != null && quotes(failure.getCause()));
  }
}

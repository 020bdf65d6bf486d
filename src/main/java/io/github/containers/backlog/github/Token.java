package io.github.containers.backlog.github;

import java.net.URI;
import java.util.function.Function;

/** A secret that opens GitHub's API. It never shows itself: not in a message, not in a log. */
public final class Token {

  private final Function<URI, String> secret;

  /**
   * Of a text, stripped of white space around it.
   *
   * @throws IllegalArgumentException where it is empty or could not be sent in a header
   */
  public Token(String secret) {
    String stripped = secret.strip();
    if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
      throw new IllegalArgumentException(
          "not a token: it is empty or holds characters no token has");
    }
    this.secret = request -> stripped;
  }

  private Token(Function<URI, String> secret) {
    this.secret = secret;
  }

  /** One that may be another for each request: an app's changes with the hour and the owner. */
  static Token changing(Function<URI, String> secret) {
    return new Token(secret);
  }

  /** What the request to that address bears. */
  String header(URI request) {
    return "Bearer " + secret.apply(request);
  }

  @Override
  public String toString() {
    return "(a token)";
  }
}

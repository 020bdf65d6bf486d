package io.github.containers.backlog.github;

import java.net.URI;

/** A secret that opens GitHub's API. It never shows itself: not in a message, not in a log. */
public final class Token {

  private final Secret secret;

  /** What a request bears; it may be another for each, and depend on what was answered before. */
  interface Secret {

    /** The secret for the request to that address. */
    String of(URI request);

    /** Is told what was answered. */
    default void heard(URI request, Response answer) {}
  }

  /**
   * Of a text, stripped of white space around it.
   *
   * @throws IllegalArgumentException where it is empty or could not be sent in a header
   */
  public Token(String secret) {
    String stripped = secret.strip();
    if (!isOne(stripped)) {
      throw new IllegalArgumentException(
          "not a token: it is empty or holds characters no token has");
    }
    this.secret = request -> stripped;
  }

  private Token(Secret secret) {
    this.secret = secret;
  }

  /** Whether it could be sent in a header. */
  static boolean isOne(String secret) {
    return !secret.isEmpty() && secret.chars().allMatch(c -> c > 0x20 && c < 0x7f);
  }

  /** One that may be another for each request: an app's changes with the hour and the owner. */
  static Token changing(Secret secret) {
    return new Token(secret);
  }

  /** What opens the API for the request to that address; never to be shown. */
  String secret(URI request) {
    return secret.of(request);
  }

  /** Is told what was answered. */
  void heard(URI request, Response answer) {
    secret.heard(request, answer);
  }

  @Override
  public String toString() {
    return "(a token)";
  }
}

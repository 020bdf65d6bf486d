package io.github.containers.backlog.github;

/** A secret that opens GitHub's API. It never shows itself: not in a message, not in a log. */
public final class Token {

  private final String secret;

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
    this.secret = stripped;
  }

  String header() {
    return "Bearer " + secret;
  }

  @Override
  public String toString() {
    return "(a token)";
  }
}

package io.github.containers.backlog.github;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A secret that opens GitHub's API. It never shows itself: not in a message, not in a log. */
public final class Token {

  private final Secret secret;

  /** What a request bears; it may be another for each, and depend on what was answered before. */
  interface Secret {

    /** The secret for the request to that address. */
    String of(URI request);

    /** Is told what was answered. */
    default void heard(URI request, Response answer) {}

    /** Where it is an app's: where that is installed. */
    default Optional<Installed> findInstalled() {
      return Optional.empty();
    }

    /** Whether GitHub tells its scopes, where it has any. */
    default boolean hasScopes() {
      return false;
    }
  }

  /** The same for each request. */
  private record Fixed(String text) implements Secret {

    /**
     * Fine-grained ones, and those of apps; an older server's have no beginning to tell them by.
     */
    private static final Pattern WITHOUT_SCOPES = Pattern.compile("(?:github_pat|ghu|ghs)_.*");

    @Override
    public String of(URI request) {
      return text;
    }

    @Override
    public boolean hasScopes() {
      return !WITHOUT_SCOPES.matcher(text).matches();
    }

    @Override
    public String toString() {
      return "(a token)";
    }
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
    this.secret = new Fixed(stripped);
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

  /** Where it is an app's: where that is installed; asks GitHub, once. */
  Optional<Installed> findInstalled() {
    return secret.findInstalled();
  }

  /** What GitHub says of it in an answer, if anything. */
  Grant grant(Response answer) {
    Optional<String> scopes =
        secret.hasScopes() ? answer.header("X-OAuth-Scopes") : Optional.empty();
    return scopes
        .<Grant>map(
            text ->
                new Grant.Scopes(
                    Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(toUnmodifiableSet())))
        .orElseGet(Grant.Untold::new);
  }

  @Override
  public String toString() {
    return "(a token)";
  }
}

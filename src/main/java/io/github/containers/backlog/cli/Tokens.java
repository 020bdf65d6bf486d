package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.github.Token;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the token: a GitHub App's, else {@code GITHUB_TOKEN} or {@code GH_TOKEN}, else what
 * GitHub's own command line {@code gh} is logged in with.
 */
final class Tokens {

  private static final int SECONDS = 5;

  private Tokens() {}

  /**
   * The token for this API; empty where there is none.
   *
   * @throws UsageException where a variable holds something that can't be a token
   */
  static Optional<Token> find(Environment environment, URI api) {
    return AppToken.find(environment, api).or(() -> ofUser(environment, api));
  }

  private static Optional<Token> ofUser(Environment environment, URI api) {
    Optional<String> given =
        Stream.of("GITHUB_TOKEN", "GH_TOKEN")
            .flatMap(name -> environment.variable(name).stream())
            .findFirst();
    return given.or(() -> ofGh(environment, api)).map(Tokens::token);
  }

  private static Token token(String text) {
    try {
      return new Token(text);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException("GITHUB_TOKEN or GH_TOKEN: " + wrong.getMessage());
    }
  }

  private static Optional<String> ofGh(Environment environment, URI api) {
    if (environment.variable("PATH").isEmpty() || !api.getHost().endsWith("github.com")) {
      return Optional.empty();
    }
    try {
      Process process =
          new ProcessBuilder(List.of("gh", "auth", "token"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      return process.exitValue() == 0 && !said.isEmpty() ? Optional.of(said) : Optional.empty();
    } catch (IOException notInstalled) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}

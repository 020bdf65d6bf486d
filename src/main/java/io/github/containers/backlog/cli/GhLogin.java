package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What GitHub's own command line {@code gh} is logged in with. */
final class GhLogin {

  private static final int SECONDS = 5;

  private GhLogin() {}

  /** The token that it keeps for this host; empty where it keeps none, or isn't installed. */
  static Optional<String> find(String host) {
    try {
      Process process = asking(host).start();
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

  /** How gh is asked. */
  static ProcessBuilder asking(String host) {
    ProcessBuilder gh =
        new ProcessBuilder(List.of("gh", "auth", "token", "--hostname", host))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // With them gh answers what the environment holds, for whatever host; logins alone count.
    Tokens.VARIABLES.forEach(gh.environment()::remove);
    gh.environment().remove(AppToken.KEY);
    return gh;
  }
}

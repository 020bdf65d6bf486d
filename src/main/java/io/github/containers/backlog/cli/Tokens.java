package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.Rights;
import io.github.containers.backlog.github.Token;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the token: a GitHub App's, else that of the environment, else what GitHub's own command
 * line {@code gh} is logged in with. Those of the environment are for GitHub, and for a host that
 * the environment names itself: a configuration may be a stranger's, and gets no token to a host of
 * its choice.
 *
 * @see <a href="https://cli.github.com/manual/gh_help_environment">gh's variables, which hold here
 *     too</a>
 */
final class Tokens {

  private static final List<String> USUAL = List.of("GITHUB_TOKEN", "GH_TOKEN");
  private static final List<String> ENTERPRISE =
      List.of("GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN");

  /** All that may hold one. */
  static final List<String> VARIABLES = Stream.concat(USUAL.stream(), ENTERPRISE.stream()).toList();

  private Tokens() {}

  /**
   * The token for this API; empty where there is none.
   *
   * @param rights what an app's token may be used for, at most; any other has the rights it has
   * @throws UsageException where a variable holds something that can't be a token, or a token that
   *     may not be sent to this API
   */
  static Optional<Token> find(Environment environment, URI api, Rights rights) {
    ApiHost host = new ApiHost(api);
    if (host.isVouchedFor(environment)) {
      return AppToken.find(environment, api, rights)
          .or(() -> ofEnvironment(environment, host))
          .or(() -> ofGh(environment, host));
    }
    Optional<Token> ofGh = ofGh(environment, host);
    if (ofGh.isEmpty()) {
      refuseToSend(environment, host);
    }
    return ofGh;
  }

  private static Optional<Token> ofEnvironment(Environment environment, ApiHost host) {
    return names(host)
        .filter(name -> environment.variable(name).isPresent())
        .findFirst()
        .map(name -> token(name, environment.variable(name).orElseThrow()));
  }

  /** As gh has it, but that the usual ones serve on: a job on an Enterprise server has no other. */
  private static Stream<String> names(ApiHost host) {
    return host.isGitHub() ? USUAL.stream() : Stream.concat(ENTERPRISE.stream(), USUAL.stream());
  }

  private static Optional<Token> ofGh(Environment environment, ApiHost host) {
    return environment.variable("PATH").isEmpty()
        ? Optional.empty()
        : GhLogin.find(host.name()).map(said -> token("gh auth token", said));
  }

  private static Token token(String source, String text) {
    try {
      return new Token(text);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(source + ": " + wrong.getMessage());
    }
  }

  private static void refuseToSend(Environment environment, ApiHost host) {
    Stream.concat(Stream.of(AppToken.ID), names(host))
        .filter(name -> environment.variable(name).isPresent())
        .findFirst()
        .ifPresent(
            name -> {
              throw new UsageException(
                  name
                      + " is not sent to "
                      + host.name()
                      + ", which only the configuration names; if that host is yours, set"
                      + " GITHUB_API_URL="
                      + host.api());
            });
  }
}

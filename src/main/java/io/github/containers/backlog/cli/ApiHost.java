package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.ApiShape;
import io.github.containers.backlog.config.UnreadableTextException;
import io.github.containers.backlog.report.WebAddresses;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The host of an API: where its pages are, and whether the user's tokens are for it.
 *
 * @param api base URL of the API
 */
record ApiHost(URI api) {

  private static final Set<String> GITHUB = Set.of("api.github.com", "github.com");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String API = "api.";

  /**
   * Whether tokens may be sent to it: it is GitHub's own or this machine, or the environment names
   * it. A configuration may be a stranger's; that it names a host does not make the host the
   * user's.
   */
  boolean isVouchedFor(Environment environment) {
    return isGitHub()
        || THIS_MACHINE.contains(host())
        || environment
            .variable("GITHUB_API_URL")
            .flatMap(ApiHost::authority)
            .filter(this::is)
            .isPresent()
        || environment.variable("GH_HOST").filter(this::is).isPresent();
  }

  boolean isGitHub() {
    return GITHUB.contains(host());
  }

  /** The host that people see, as {@code gh} knows it. */
  String name() {
    return withoutApi(authority());
  }

  /**
   * Where people look at what the API tells: an Enterprise server answers both on one host; GitHub
   * and Enterprise with data residency answer the API on {@code api.} before the host.
   */
  WebAddresses web() {
    boolean server = api.getPath().contains("/api/v3");
    return server || host().startsWith(API)
        ? new WebAddresses(api.getScheme() + "://" + name())
        : WebAddresses.GITHUB;
  }

  private boolean is(String name) {
    return withoutApi(name.strip().toLowerCase(Locale.ROOT)).equals(name());
  }

  private String host() {
    return api.getHost().toLowerCase(Locale.ROOT);
  }

  private String authority() {
    return api.getAuthority().toLowerCase(Locale.ROOT);
  }

  private String withoutApi(String authority) {
    boolean server = api.getPath().contains("/api/v3");
    return !server && authority.startsWith(API) ? authority.substring(API.length()) : authority;
  }

  private static Optional<String> authority(String url) {
    try {
      return Optional.of(ApiShape.parse(url.strip()).getAuthority());
    } catch (UnreadableTextException wrong) {
      return Optional.empty(); // Where the URL is asked, it says so.
    }
  }
}

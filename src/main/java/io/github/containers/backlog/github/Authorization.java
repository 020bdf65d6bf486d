package io.github.containers.backlog.github;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Adds the token and the headers that GitHub wants, and only for the configured API: nothing is
 * sent anywhere else. Where an answer says the token back, whoever asked does not hear it.
 */
final class Authorization implements Transport {

  private static final String API_VERSION = "2022-11-28";

  private final Transport next;
  private final URI api;
  private final @Nullable Token token;

  Authorization(Transport next, URI api, @Nullable Token token) {
    this.next = next;
    this.api = api;
    this.token = token;
  }

  @Override
  public Response send(Request request) throws IOException {
    if (!isOurs(request.uri())) {
      throw new ForeignHostException(request.uri());
    }
    Request complete =
        request
            .with("User-Agent", "backlog")
            .with("Accept", "application/vnd.github+json")
            .with("X-GitHub-Api-Version", API_VERSION);
    if (token == null) {
      return next.send(complete);
    }
    Echo echo = new Echo(token.secret(request.uri()));
    Response answer = echo.takenOut(() -> next.send(echo.bearing(complete)));
    token.heard(request.uri(), answer);
    return answer;
  }

  private boolean isOurs(URI uri) {
    return api.getScheme().equalsIgnoreCase(uri.getScheme())
        && api.getHost().equalsIgnoreCase(uri.getHost())
        && port(api) == port(uri);
  }

  private static int port(URI uri) {
    int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return uri.getPort() == -1 ? usual : uri.getPort();
  }

  /** A link or a redirect that leads away from the configured API. */
  static final class ForeignHostException extends MisledException {
    private static final long serialVersionUID = 1;

    ForeignHostException(URI uri) {
      super("GitHub's answer leads to another host, " + host(uri) + "; nothing was sent there");
    }

    /** What stands before an "@", and behind the host, may be a secret. */
    private static String host(URI uri) {
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return uri.getHost() == null ? "of no name" : uri.getHost() + port;
    }
  }
}

package io.github.containers.backlog.github;

import java.io.IOException;
import java.net.URI;

/**
 * Follows redirects of reading requests and refuses those of writing ones: a client that repeats a
 * redirected POST as a GET succeeds, having written nothing.
 */
final class Redirects implements Transport {

  private static final int AT_MOST = 5;

  private final Transport next;

  Redirects(Transport next) {
    this.next = next;
  }

  @Override
  public Response send(Request request) throws IOException {
    Request current = request;
    for (int followed = 0; followed <= AT_MOST; followed++) {
      Response response = next.send(current);
      if (!response.redirects()) {
        return response;
      }
      if (!request.reads()) {
        throw new RefusedRedirectException(
            "GitHub redirects "
                + request.described()
                + " ("
                + response.status()
                + "): the repository has moved; nothing was written");
      }
      current = current.to(target(current, response));
    }
    throw new MisledException("GitHub redirects " + request.described() + " in a circle");
  }

  private static URI target(Request request, Response response) throws IOException {
    String location =
        response.header("Location").orElseThrow(() -> new MisledException(nowhere(request)));
    try {
      return request.uri().resolve(location);
    } catch (IllegalArgumentException wrong) {
      throw new MisledException(nowhere(request));
    }
  }

  /** A write was answered with a redirect: it was not done, and is not said elsewhere. */
  static final class RefusedRedirectException extends IOException {
    private static final long serialVersionUID = 1;

    RefusedRedirectException(String message) {
      super(message);
    }
  }

  private static String nowhere(Request request) {
    return "GitHub redirects " + request.described() + " to a place that is no address";
  }
}

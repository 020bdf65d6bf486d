package io.github.containers.backlog.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** The base URL of a GitHub API. */
public final class ApiShape {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  static final Shape<URI> SHAPE =
      Shapes.text("the URL of a GitHub API", new Form.Matching("https?://.+"), ApiShape::parse);

  private static final int LONGEST = 2000;

  private ApiShape() {}

  /**
   * The address that a text means, without a slash at its end.
   *
   * @throws UnreadableTextException where it is none, holds a secret, or would send one in the
   *     clear
   */
  public static URI parse(String text) {
    if (text.length() > LONGEST) {
      throw new UnreadableTextException("no address is longer than 2,000 characters", null);
    }
    URI uri = uri(text.replaceFirst("/+$", ""));
    String host = uri.getHost();
    if (host == null || uri.getScheme() == null) {
      throw unreadable(text);
    }
    if (uri.getRawUserInfo() != null) {
      throw new UnreadableTextException(
          "a URL here holds no user and no token", "set GITHUB_TOKEN instead");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw unreadable(text);
    }
    boolean clear = uri.getScheme().equals("http");
    if (!clear && !uri.getScheme().equals("https")) {
      throw unreadable(text);
    }
    if (clear && !THIS_MACHINE.contains(host)) {
      throw new UnreadableTextException(
          "over http the token would travel in the clear", "use https");
    }
    return uri;
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException notAUri) {
      throw unreadable(text);
    }
  }

  private static UnreadableTextException unreadable(String text) {
    // What follows a "?" or stands before an "@" may be a secret.
    String shown = text.replaceFirst("[?#].*", "").replaceFirst("//.*@", "//");
    return new UnreadableTextException(
        QuotedText.quote(shown) + " is not the URL of a GitHub API",
        "write it as https://github.example.com/api/v3");
  }
}

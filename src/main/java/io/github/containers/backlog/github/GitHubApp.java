package io.github.containers.backlog.github;

import io.jsonwebtoken.Jwts;
import java.net.URI;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.regex.Pattern;

/**
 * A GitHub App, which works in its own name wherever it is installed. It never shows its key.
 *
 * @see <a
 *     href="https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app">Authenticating
 *     with a GitHub App</a>
 */
public final class GitHubApp {

  /** A number, or a client id such as {@code Iv23liAbc}. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** GitHub takes at most ten minutes, and advises to begin a minute earlier. */
  private static final Duration VALID = Duration.ofMinutes(9);

  private static final Duration EARLIER = Duration.ofMinutes(1);

  private final String id;
  private final PrivateKey key;

  /**
   * Of its id and the text of its key's .pem file.
   *
   * @throws IllegalArgumentException where one of them can't be that; the message doesn't quote it
   */
  public GitHubApp(String id, String key) {
    String stripped = id.strip();
    if (!ID.matcher(stripped).matches()) {
      throw new IllegalArgumentException("not the id of a GitHub App, such as 123456");
    }
    this.id = stripped;
    this.key = AppKey.parse(key);
  }

  /**
   * A token that is, for each request, the one of the app's installation at the owner that the
   * request is about. It is fetched on first use and again before it ends, an hour later.
   *
   * @param api root of the API
   * @param rights what it may be used for, at most
   */
  public Token token(URI api, Rights rights, InstantSource clock, Sleeper sleeper) {
    AppApi asking = new AppApi(new JdkTransport(), api, this, clock, sleeper);
    return Token.changing(new Installations(asking, rights, api, clock));
  }

  /** What proves to GitHub, for some minutes, that it is this app that asks (RFC 7519). */
  String assertion(Instant now) {
    return Jwts.builder()
        .issuer(id)
        .issuedAt(Date.from(now.minus(EARLIER)))
        .expiration(Date.from(now.plus(VALID)))
        .signWith(key, Jwts.SIG.RS256)
        .compact();
  }

  @Override
  public String toString() {
    return "GitHub App " + id;
  }
}

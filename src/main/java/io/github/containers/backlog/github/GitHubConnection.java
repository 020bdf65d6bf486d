package io.github.containers.backlog.github;

import io.github.containers.backlog.apply.BacklogWriter;
import io.github.containers.backlog.sync.BacklogSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubAbuseLimitHandler;
import org.kohsuke.github.GitHubBuilder;
import org.kohsuke.github.GitHubRateLimitHandler;
import org.kohsuke.github.RateLimitChecker;

/**
 * The way to GitHub. Requests pass, in this order: redirects are followed or refused ({@link
 * Redirects}), passing faults are repeated ({@link Retries}), no more is asked for a minute than
 * GitHub allows ({@link Pace}), its refusals are heeded ({@link RateGate}), the token is added
 * ({@link Authorization}), and the JDK's client sends them ({@link JdkTransport}).
 */
public final class GitHubConnection {

  /** Held, as what is set on a logger that nobody holds may be forgotten. */
  private static final Logger HUB = Logger.getLogger("org.kohsuke");

  static {
    HUB.setLevel(Level.OFF);
  }

  private final URI root;
  private final @Nullable Token token;
  private final Transport transport;

  private GitHubConnection(URI root, @Nullable Token token, Transport transport) {
    this.root = root;
    this.token = token;
    this.transport = transport;
  }

  /**
   * Opens nothing yet: the first request does.
   *
   * @param root of the API, {@code https://api.github.com} or an Enterprise server's
   * @param token null to ask anonymously, 60 times an hour at most
   * @param longestWait a rate limit that lasts longer stops the work instead
   */
  public static GitHubConnection to(
      URI root,
      @Nullable Token token,
      RateListener listener,
      Sleeper sleeper,
      Duration longestWait) {
    return through(new JdkTransport(), root, token, listener, sleeper, longestWait);
  }

  /** The same way, but sent by another last one. */
  static GitHubConnection through(
      Transport last,
      URI root,
      @Nullable Token token,
      RateListener listener,
      Sleeper sleeper,
      Duration longestWait) {
    Transport authorized = new Authorization(last, root, token);
    Transport limited = new RateGate(authorized, sleeper, listener, longestWait);
    Transport paced = isGitHubs(root) ? new Pace(limited, sleeper, System::nanoTime) : limited;
    return new GitHubConnection(root, token, new Redirects(new Retries(paced, sleeper)));
  }

  /** Whether GitHub's own limits hold; an Enterprise server has none unless it is given some. */
  static boolean isGitHubs(URI root) {
    String host = root.getHost().toLowerCase(Locale.ROOT);
    return host.equals("api.github.com") || host.endsWith(".ghe.com");
  }

  /** Reads repositories and items. */
  public BacklogSource source() {
    return new GitHubSource(new Api(transport, root), token);
  }

  /** Writes to items. */
  public BacklogWriter writer() {
    Overheard overheard = new Overheard(transport);
    return new HubWriter(hub(overheard), overheard, new Api(overheard, root));
  }

  /** What the token may do and how much of the rate limit is left, for {@code doctor}. */
  public Access access() {
    return new Access(new Api(transport, root), token);
  }

  /** Makes no request: without a token of its own, hub4j asks for none. */
  private GitHub hub(Transport through) {
    try {
      return new GitHubBuilder()
          .withEndpoint(root.toString().replaceFirst("/+$", ""))
          .withConnector(new HubConnector(through))
          .withRateLimitHandler(GitHubRateLimitHandler.FAIL)
          .withAbuseLimitHandler(GitHubAbuseLimitHandler.FAIL)
          .withRateLimitChecker(RateLimitChecker.NONE)
          .build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

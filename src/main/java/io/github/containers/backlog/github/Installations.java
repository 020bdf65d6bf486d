package io.github.containers.backlog.github;

import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an app is installed, and its tokens there. A request about an account is made with the
 * token of the installation there; any other, and one about an account where it is not installed,
 * with that of the first installation, which reads whatever is public.
 */
final class Installations {

  private static final Pattern OWNED = Pattern.compile("/(?:repos|orgs|users)/([^/]+)(?:/.*)?");

  /** So long before its end a token is replaced, as a request may take a while. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private final AppApi app;
  private final String root;
  private final InstantSource clock;
  private final Map<Long, Held> tokens = new HashMap<>();
  private @Nullable Map<String, Long> byOwner;

  /** A token, and until when to use it, by the local clock. */
  private record Held(String secret, Instant until) {}

  Installations(AppApi app, URI api, InstantSource clock) {
    this.app = app;
    this.root = api.getPath().replaceFirst("/+$", "");
    this.clock = clock;
  }

  /**
   * The token for a request; asks GitHub for one where it has none that still holds.
   *
   * @throws SourceException where GitHub gives none
   */
  synchronized String token(URI request) {
    long installation = installation(request);
    Held held = tokens.get(installation);
    if (held == null || !clock.instant().isBefore(held.until())) {
      Instant asked = clock.instant();
      AppApi.Issued issued = app.issue(installation);
      held = new Held(issued.secret(), asked.plus(issued.lifetime()).minus(MARGIN));
      tokens.put(installation, held);
    }
    return held.secret();
  }

  private long installation(URI request) {
    Map<String, Long> known = byOwner == null ? app.installations() : byOwner;
    byOwner = known;
    if (known.isEmpty()) {
      throw new SourceException(
          Reason.UNAUTHORIZED,
          "the GitHub App is installed nowhere; install it in the organization, from the app's"
              + " page");
    }
    Long first = known.values().iterator().next();
    return known.getOrDefault(owner(request), first);
  }

  private String owner(URI request) {
    String path = request.getPath();
    Matcher owned = OWNED.matcher(path.startsWith(root) ? path.substring(root.length()) : path);
    return owned.matches() ? owned.group(1).toLowerCase(Locale.ROOT) : "";
  }
}

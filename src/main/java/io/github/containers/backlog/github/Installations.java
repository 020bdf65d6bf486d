package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an app is installed, and its tokens there. A request about an account is made with the
 * token of the installation there; any other, and one about an account where it is not installed,
 * with that of the first installation, which reads whatever is public. GitHub's links to further
 * pages and its redirects name no account but a number: whose it is, the answer that they stood in
 * tells.
 */
final class Installations implements Token.Secret {

  private static final Pattern OWNED = Pattern.compile("/(?:repos|orgs|users)/([^/]+)(?:/.*)?");

  private static final Pattern REPOSITORY =
      Pattern.compile("/repos/[^/]+/[^/]+|/repositories/[0-9]+");
  private static final Pattern NUMBERED =
      Pattern.compile("(/(?:repositories|organizations|user)/[0-9]+)(?![0-9])");

  /** So long before its end a token is replaced, as a request may take a while. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final AppApi app;
  private final Rights rights;
  private final String root;
  private final InstantSource clock;
  private final Map<Long, Held> tokens = new HashMap<>();
  private final Map<String, Installation> byNumber = new HashMap<>();
  private @Nullable Installed installed;

  /** A token, and until when to use it, by the local clock. */
  private record Held(String secret, Instant until) {}

  Installations(AppApi app, Rights rights, URI api, InstantSource clock) {
    this.app = app;
    this.rights = rights;
    this.root = api.getPath().replaceFirst("/+$", "");
    this.clock = clock;
  }

  /**
   * The token for a request; asks GitHub for one where it has none that still holds.
   *
   * @throws io.github.containers.backlog.sync.SourceException where GitHub gives none
   */
  @Override
  public synchronized String of(URI request) {
    Installation installation = installation(request);
    Held held = tokens.get(installation.id());
    if (held == null || !clock.instant().isBefore(held.until())) {
      Instant asked = clock.instant();
      AppApi.Issued issued = app.issue(installation, rights);
      held = new Held(issued.secret(), asked.plus(issued.lifetime()).minus(MARGIN));
      tokens.put(installation.id(), held);
    }
    return held.secret();
  }

  /** Keeps whose the numbers are that it leads to, and that of a repository that it describes. */
  @Override
  public synchronized void heard(URI request, Response answer) {
    Installation installation = installation(request);
    Stream.of("Link", "Location")
        .flatMap(name -> answer.header(name).stream())
        .flatMap(header -> NUMBERED.matcher(header).results())
        .forEach(number -> byNumber.put(number.group(1), installation));
    if (answer.status() == 200 && REPOSITORY.matcher(path(request)).matches()) {
      describe(answer);
    }
  }

  @Override
  public synchronized Optional<Installed> findInstalled() {
    return Optional.of(installed());
  }

  private void describe(Response repository) {
    try {
      JsonNode json = MAPPER.readTree(repository.body());
      String owner = json.path("owner").path("login").asText();
      byNumber.put("/repositories/" + json.path("id").asLong(), at(owner));
    } catch (IOException cut) {
      return; // Who asked sees it too, and asks again.
    }
  }

  private Installation installation(URI request) {
    String path = path(request);
    Matcher owned = OWNED.matcher(path);
    if (owned.matches()) {
      return at(owned.group(1));
    }
    Matcher numbered = NUMBERED.matcher(path);
    Installation known = numbered.lookingAt() ? byNumber.get(numbered.group(1)) : null;
    return known == null ? at("") : known;
  }

  private Installation at(String owner) {
    return installed().at(owner);
  }

  private Installed installed() {
    Installed known = installed == null ? app.installed() : installed;
    installed = known;
    return known;
  }

  private String path(URI request) {
    String path = request.getPath();
    return path.startsWith(root) ? path.substring(root.length()) : path;
  }
}

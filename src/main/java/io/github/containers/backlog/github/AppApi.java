package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import io.github.containers.backlog.sync.Trail;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a GitHub App asks in its own name: where it is installed, and for a token there. */
final class AppApi {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Api api;
  private final InstantSource clock;
  private Duration skew = Duration.ZERO;

  AppApi(Transport transport, URI root, GitHubApp app, InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    Token assertion = Token.changing(request -> app.assertion(clock.instant().plus(skew)));
    Transport authorized = new Authorization(transport, root, assertion);
    // A token too many does no harm, so asking for one is repeated like a read.
    this.api = new Api(Retries.ofAll(authorized, sleeper), root);
  }

  /**
   * A token of an installation.
   *
   * @param secret never to be shown
   * @param lifetime how long it holds from the answer on
   */
  record Issued(String secret, Duration lifetime) {

    @Override
    public String toString() {
      return "(a token for " + lifetime + ")";
    }
  }

  /** Where it is installed and not suspended. */
  Installed installed() {
    Map<String, Installation> byOwner = new TreeMap<>();
    Trail trail = new Trail();
    URI uri = api.uri("/app/installations?per_page=100");
    while (true) {
      ApiAnswer answer = send(Request.get(uri));
      for (JsonNode installation : answer.list(uri)) {
        if (!installation.hasNonNull("suspended_at")) {
          String login = Field.text(installation.path("account"), "login");
          byOwner.put(login.toLowerCase(Locale.ROOT), Installation.of(installation));
        }
      }
      String next = trail.follow(answer.next());
      if (next == null) {
        return new Installed(byOwner, answer.at());
      }
      uri = api.linked(next);
    }
  }

  /**
   * A new token of an installation.
   *
   * @see <a
   *     href="https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app">Create
   *     an installation access token for an app</a>
   */
  Issued issue(Installation installation, Rights rights) {
    URI uri = api.uri("/app/installations/" + installation.id() + "/access_tokens");
    Map<String, String> headers = Map.of("Content-Type", "application/json");
    ApiAnswer answer = send(new Request("POST", uri, headers, wish(installation, rights)));
    Instant end = Field.instant(answer.json(), "expires_at");
    String secret = Field.text(answer.json(), "token");
    if (!Token.isOne(secret)) {
      throw new SourceException(
          Reason.UNEXPECTED, "GitHub gives the app a token that can't be one");
    }
    return new Issued(secret, Duration.between(answer.at(), end));
  }

  /** Nothing asks for all rights. */
  private static byte @Nullable [] wish(Installation installation, Rights rights) {
    if (rights == Rights.ALL) {
      return null;
    }
    Set<String> readable = installation.readable();
    ObjectNode wish = MAPPER.createObjectNode();
    ObjectNode permissions = wish.putObject("permissions");
    readable.forEach(name -> permissions.put(name, "read"));
    return wish.toString().getBytes(UTF_8);
  }

  /** Where the local clock is so wrong that GitHub refuses, it goes by GitHub's. */
  private ApiAnswer send(Request request) {
    ApiAnswer answer = api.ask(request);
    if (answer.response().status() == 401) {
      answer.response().date().ifPresent(now -> skew = Duration.between(clock.instant(), now));
      answer = api.ask(request);
    }
    if (answer.response().status() == 401) {
      throw new SourceException(
          Reason.UNAUTHORIZED,
          "GitHub does not accept the app: BACKLOG_APP_ID and the key must be of the same app, and"
              + " the key must not be revoked");
    }
    if (!answer.response().succeeded()) {
      // Its text is not quoted: that may bear an assertion that was sent before.
      throw Refusals.of(request, new ApiAnswer(answer.response(), MAPPER.missingNode()));
    }
    return answer;
  }
}

package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import io.github.containers.backlog.sync.Trail;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this token may do. */
public final class Access {

  /** What an Enterprise server with its usual settings answers, with 404. */
  private static final String NO_LIMIT = "Rate limiting is not enabled";

  private final Api api;
  private final @Nullable Token token;

  Access(Api api, @Nullable Token token) {
    this.api = api;
    this.token = token;
  }

  /**
   * How many requests are left.
   *
   * @param remaining requests left until the reset
   * @param limit requests an hour
   * @param resetAt when the full limit holds again, in GitHub's time
   */
  public record Rate(int remaining, int limit, Instant resetAt) {}

  /** The rate limit; empty where the server sets none. Asking for it is not counted. */
  public Optional<Rate> findRate() {
    URI uri = api.uri("/rate_limit");
    ApiAnswer answer = api.look(uri);
    if (!answer.response().succeeded()) {
      if (answer.json().path("message").asText("").startsWith(NO_LIMIT)) {
        return Optional.empty();
      }
      throw Refusals.of(Request.get(uri), answer);
    }
    JsonNode core = answer.json().at("/resources/core");
    return Optional.of(
        new Rate(
            Field.count(core, "remaining"),
            Field.count(core, "limit"),
            Field.second(core, "reset")));
  }

  /**
   * Whose token it is, and what for.
   *
   * @param login as whom it acts; empty for that of a workflow's job, which may not ask
   * @param grant what it may be used for, as far as GitHub tells
   */
  public record Holder(Optional<String> login, Grant grant) {}

  /**
   * Whose token it is, and what for.
   *
   * @throws SourceException where it is not accepted, or there is none
   */
  public Holder holder() {
    Optional<Installed> app = token == null ? Optional.empty() : token.findInstalled();
    if (app.isPresent()) {
      return new Holder(Optional.of(app.get().login()), app.get().grant());
    }
    try {
      ApiAnswer answer = api.get(api.uri("/user"), null);
      Grant grant = token == null ? new Grant.Untold() : token.grant(answer.response());
      return new Holder(Optional.of(Field.text(answer.json(), "login")), grant);
    } catch (SourceException failure) {
      if (failure.reason() == Reason.FORBIDDEN) {
        return new Holder(Optional.empty(), new Grant.Untold());
      }
      throw failure;
    }
  }

  /**
   * A repository as who asks sees it.
   *
   * @param role what its account may do there; a token may do less
   */
  public record View(boolean isPrivate, Role role) {}

  /** How a repository looks to who asks. */
  public View view(RepositoryRef repository) {
    JsonNode json = api.get(api.uri("/repos/" + repository), null).json();
    return new View(Field.flag(json, "private"), Role.in(json));
  }

  /** The names of a repository's labels. */
  public List<String> labels(RepositoryRef repository) {
    List<String> names = new ArrayList<>();
    Trail trail = new Trail();
    String next = api.uri("/repos/" + repository + "/labels?per_page=100").toString();
    while (next != null) {
      URI uri = api.linked(next);
      ApiAnswer answer = api.get(uri, null);
      names.addAll(Field.texts(answer.list(uri), "name"));
      next = trail.follow(answer.next());
    }
    return names;
  }
}

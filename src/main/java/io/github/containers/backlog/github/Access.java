package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kohsuke.github.GHRateLimit;

/** What this token may do. */
public final class Access {

  private final Api api;
  private final Supplier<GHRateLimit> rateLimit;

  Access(Api api, Supplier<GHRateLimit> rateLimit) {
    this.api = api;
    this.rateLimit = rateLimit;
  }

  /**
   * How many requests are left.
   *
   * @param remaining requests left until the reset
   * @param limit requests an hour
   * @param resetAt when the full limit holds again, in GitHub's time
   */
  public record Rate(int remaining, int limit, Instant resetAt) {}

  /** The rate limit; asking for it is not counted. */
  public Rate rate() {
    GHRateLimit.Record core = rateLimit.get().getCore();
    return new Rate(
        core.getRemaining(), core.getLimit(), Instant.ofEpochSecond(core.getResetEpochSeconds()));
  }

  /** Whose token it is; empty for one that is no user's (an App's, an Action's) and without one. */
  public Optional<String> login() {
    try {
      return Optional.ofNullable(Field.textOrNull(api.get(api.uri("/user"), null).json(), "login"));
    } catch (SourceException failure) {
      if (failure.reason() == Reason.FORBIDDEN) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** Whether it may put labels on a repository's items. */
  public boolean mayLabel(RepositoryRef repository) {
    JsonNode permissions =
        api.get(api.uri("/repos/" + repository), null).json().path("permissions");
    return Field.flag(permissions, "triage") || Field.flag(permissions, "push");
  }

  /** The names of a repository's labels. */
  public List<String> labels(RepositoryRef repository) {
    List<String> names = new ArrayList<>();
    String next = api.uri("/repos/" + repository + "/labels?per_page=100").toString();
    while (next != null) {
      ApiAnswer answer = api.get(api.linked(next), null);
      names.addAll(Field.texts(answer.json(), "name"));
      next = answer.next();
    }
    return names;
  }
}

package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.apply.Look;
import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.Trail;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;

/** Repositories and items as hub4j's objects, and what is to be read of them before a write. */
final class HubItems {

  private record Place(long repositoryId, int number) {}

  private final GitHub hub;
  private final Dialogue dialogue;
  private final Api api;
  private final GitHubSource source;
  private final Map<Long, GHRepository> repositories = new HashMap<>();
  private final Map<Place, GHIssue> looked = new HashMap<>();

  HubItems(GitHub hub, Dialogue dialogue, Api api) {
    this.hub = hub;
    this.dialogue = dialogue;
    this.api = api;
    this.source = new GitHubSource(api, null);
  }

  /** The repository of that name, under its present name. */
  Repository repository(RepositoryRef name) {
    return dialogue.reading(
        () -> {
          remember(name);
          return ItemJson.repository(answer().json(), List.of(name));
        });
  }

  /** hub4j takes it for granted that a repository has an owner. */
  private GHRepository remember(RepositoryRef name) throws IOException {
    GHRepository found = hub.getRepository(name.fullName());
    Field.text(answer().json().path("owner"), "login");
    repositories.put(found.getId(), found);
    return found;
  }

  /** Where the item of that number is, and how it is now. */
  Look look(Repository repository, int number) {
    Place place = new Place(repository.id(), number);
    looked.clear();
    return dialogue.reading(
        () -> {
          GHRepository home = home(repository);
          try {
            GHIssue issue = home.getIssue(number);
            Look look = look(repository, number, answer());
            if (look instanceof Look.Present) {
              looked.put(place, issue);
            }
            return look;
          } catch (IOException failure) {
            if (dialogue.saidGone()) {
              Departure departure = new Departure(answer().at(), null);
              hub.getRepository(repository.ref().fullName()); // fails where all is out of sight
              return new Look.Gone(departure);
            }
            throw failure;
          }
        });
  }

  private Look look(Repository repository, int number, ApiAnswer answer) throws IOException {
    JsonNode json = answer.json();
    Item item = ItemJson.item(json, repository.id());
    String there = Field.repositoryName(json);
    if (there.equals(repository.ref().fullName()) && item.number() == number) {
      return new Look.Present(item, json.path("body").asText(""), answer.at());
    }
    GHRepository now = hub.getRepository(repository.ref().fullName());
    return now.getId() == repository.id() && now.getFullName().equals(there)
        ? new Look.Moved(RepositoryRef.of(there), answer.at())
        : new Look.Gone(new Departure(answer.at(), there + "#" + item.number()));
  }

  /** What happened to an item, the oldest first. */
  List<Event> timeline(Repository repository, Item item) {
    return dialogue.reading(() -> source.timeline(repository, item));
  }

  /** The labels that a repository has. */
  List<Label> labels(Repository repository) {
    return dialogue.reading(
        () -> Objects.requireNonNull(source.labels(repository, null).content()));
  }

  /** The first comment of an account's whose text holds a marker; empty where there is none. */
  OptionalLong findComment(Repository repository, int number, String marker, String account) {
    return dialogue.reading(
        () -> {
          URI uri = api.uri(path(repository, number) + "/comments?per_page=100");
          Trail trail = new Trail();
          while (uri != null) {
            ApiAnswer page = api.get(uri, null);
            for (JsonNode comment : page.list(uri)) {
              if (Field.actor(comment, "user").is(account)
                  && comment.path("body").asText("").contains(marker)) {
                return OptionalLong.of(Field.id(comment, "id"));
              }
            }
            String next = trail.follow(page.next());
            uri = next == null ? null : api.linked(next);
          }
          return OptionalLong.empty();
        });
  }

  /** Whether a comment is there, or may be: where its repository's name is another's now. */
  boolean hasComment(Repository repository, long commentId) {
    return dialogue.reading(
        () -> {
          try {
            api.get(api.uri(commentPath(repository, commentId)), null);
            return true;
          } catch (SourceException refused) {
            if (refused.reason() != SourceException.Reason.NOT_FOUND) {
              throw refused;
            }
            return isElsewhere(repository);
          }
        });
  }

  /** Whether that name leads to another repository now; fails where all is out of sight. */
  private boolean isElsewhere(Repository repository) throws IOException {
    return hub.getRepository(repository.ref().fullName()).getId() != repository.id();
  }

  /** The repository. */
  GHRepository home(Repository repository) throws IOException {
    GHRepository known = repositories.get(repository.id());
    if (known == null) {
      known = remember(repository.ref());
    }
    return known;
  }

  /** The item, as it was last looked at. */
  GHIssue issue(Repository repository, int number) throws IOException {
    GHIssue known = looked.get(new Place(repository.id(), number));
    return known == null ? home(repository).getIssue(number) : known;
  }

  /** The path of an item. */
  static String path(Repository repository, int number) {
    return "/repos/" + repository.ref() + "/issues/" + number;
  }

  /** The path of a comment. */
  static String commentPath(Repository repository, long commentId) {
    return "/repos/" + repository.ref() + "/issues/comments/" + commentId;
  }

  private ApiAnswer answer() {
    return dialogue.answer();
  }
}

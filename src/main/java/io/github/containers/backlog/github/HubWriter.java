package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.apply.BacklogWriter;
import io.github.containers.backlog.apply.Look;
import io.github.containers.backlog.apply.Written;
import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueStateReason;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;

/**
 * Writes by hub4j's objects where they say it as GitHub wants it said. They do not where a label's
 * name is part of a path (they leave a slash in it as it is) or where an account would cost a
 * request of its own.
 */
final class HubWriter implements BacklogWriter {

  private record Place(long repositoryId, int number) {}

  private final GitHub hub;
  private final Dialogue dialogue;
  private final Api api;
  private final GitHubSource source;
  private final Map<Long, GHRepository> repositories = new HashMap<>();
  private final Map<Place, GHIssue> looked = new HashMap<>();

  HubWriter(GitHub hub, Overheard overheard, Api api) {
    this.hub = hub;
    this.dialogue = new Dialogue(overheard);
    this.api = api;
    this.source = new GitHubSource(api, null);
  }

  @Override
  public Instant time() {
    return dialogue.reading(() -> api.look(api.uri("/rate_limit")).at());
  }

  @Override
  public Repository repository(RepositoryRef name) {
    return dialogue.reading(
        () -> {
          GHRepository found = hub.getRepository(name.fullName());
          repositories.put(found.getId(), found);
          return ItemJson.repository(answer().json(), List.of(name));
        });
  }

  @Override
  public Look look(Repository repository, int number) {
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
              return new Look.Gone(new Departure(answer().at(), null));
            }
            throw failure;
          }
        });
  }

  private static Look look(Repository repository, int number, ApiAnswer answer) {
    JsonNode json = answer.json();
    Item item = ItemJson.item(json, repository.id());
    String there = json.path("repository_url").asText("");
    if (there.endsWith("/repos/" + repository.ref()) && item.number() == number) {
      return new Look.Present(item, json.path("body").asText(""), answer.at());
    }
    String name = there.substring(there.indexOf("/repos/") + "/repos/".length());
    return new Look.Gone(new Departure(answer.at(), name + "#" + item.number()));
  }

  @Override
  public List<Event> timeline(Repository repository, Item item) {
    return dialogue.reading(() -> source.timeline(repository, item));
  }

  @Override
  public List<Label> labels(Repository repository) {
    return dialogue.reading(
        () -> Objects.requireNonNull(source.labels(repository, null).content()));
  }

  @Override
  public OptionalLong findComment(
      Repository repository, int number, String marker, String account) {
    return dialogue.reading(
        () -> {
          URI uri = api.uri(item(repository, number) + "/comments?per_page=100");
          while (uri != null) {
            ApiAnswer page = api.get(uri, null);
            for (JsonNode comment : page.list(uri)) {
              if (Field.actor(comment, "user").is(account)
                  && comment.path("body").asText("").contains(marker)) {
                return OptionalLong.of(Field.id(comment, "id"));
              }
            }
            uri = page.next() == null ? null : URI.create(page.next());
          }
          return OptionalLong.empty();
        });
  }

  @Override
  public Written createLabel(Repository repository, Label label) {
    String description = label.description() == null ? "" : label.description();
    return dialogue.writing(
        () -> {
          home(repository).createLabel(label.name(), label.color(), description);
          return Written.at(answer().at());
        });
  }

  @Override
  public Written addLabel(Repository repository, int number, String label) {
    return dialogue.writing(
        () -> {
          issue(repository, number).addLabels(label);
          return labelled();
        });
  }

  @Override
  public Written removeLabel(Repository repository, int number, String label) {
    String path = item(repository, number) + "/labels/" + PathSegment.encoded(label);
    return dialogue.writing(
        () -> {
          api.delete(api.uri(path));
          return labelled();
        });
  }

  @Override
  public Written close(Repository repository, int number) {
    return dialogue.writing(
        () -> {
          GHIssue issue = issue(repository, number);
          if (issue.isPullRequest()) {
            issue.close();
          } else {
            issue.close(GHIssueStateReason.NOT_PLANNED);
          }
          return Written.at(answer().at());
        });
  }

  @Override
  public Written reopen(Repository repository, int number) {
    return dialogue.writing(
        () -> {
          issue(repository, number).reopen();
          return Written.at(answer().at());
        });
  }

  @Override
  public Written editBody(Repository repository, int number, String body) {
    return dialogue.writing(
        () -> {
          issue(repository, number).setBody(body);
          return Written.at(answer().at());
        });
  }

  @Override
  public Written comment(Repository repository, int number, String text) {
    return dialogue.writing(
        () -> {
          long id = issue(repository, number).comment(text).getId();
          return new Written(answer().at(), null, id);
        });
  }

  @Override
  public Written deleteComment(Repository repository, long commentId) {
    String path = "/repos/" + repository.ref() + "/issues/comments/" + commentId;
    return dialogue.writing(
        () -> {
          try {
            api.delete(api.uri(path));
          } catch (SourceException refused) {
            if (refused.reason() != SourceException.Reason.NOT_FOUND) {
              throw refused;
            }
          }
          return Written.at(answer().at());
        });
  }

  private Written labelled() {
    ApiAnswer answer = answer();
    List<String> names = new ArrayList<>(Field.texts(answer.json(), "name"));
    return new Written(answer.at(), names, null);
  }

  private static String item(Repository repository, int number) {
    return "/repos/" + repository.ref() + "/issues/" + number;
  }

  private GHRepository home(Repository repository) throws IOException {
    GHRepository known = repositories.get(repository.id());
    if (known == null) {
      known = hub.getRepository(repository.ref().fullName());
      repositories.put(repository.id(), known);
    }
    return known;
  }

  private GHIssue issue(Repository repository, int number) throws IOException {
    GHIssue known = looked.get(new Place(repository.id(), number));
    return known == null ? home(repository).getIssue(number) : known;
  }

  private ApiAnswer answer() {
    return dialogue.answer();
  }
}

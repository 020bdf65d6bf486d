package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.Answer;
import io.github.containers.backlog.sync.BacklogSource;
import io.github.containers.backlog.sync.ItemPage;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import io.github.containers.backlog.sync.Trail;
import io.github.containers.backlog.sync.Whereabouts;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the backlog by GitHub's REST API, a hundred entries a request. Only the links to next pages
 * are followed: GitHub refuses high page numbers.
 */
final class GitHubSource implements BacklogSource {

  private static final String PAGE = "per_page=100";
  private static final String BY_CREATION = "&sort=created&direction=asc&" + PAGE;
  private static final String BY_CHANGE = "&sort=updated&direction=desc&" + PAGE;

  private final Api api;
  private final @Nullable Token token;

  GitHubSource(Api api, @Nullable Token token) {
    this.api = api;
    this.token = token;
  }

  @Override
  public Answer<Repository> repository(RepositoryRef name, @Nullable String validator) {
    ApiAnswer answer = api.get(api.uri("/repos/" + name), validator);
    Repository repository =
        answer.unchanged() ? null : ItemJson.repository(answer.json(), List.of(name));
    return new Answer<>(repository, answer.validator(), answer.at());
  }

  @Override
  public List<Repository> repositoriesOf(String owner) {
    List<Repository> repositories = new ArrayList<>();
    Consumer<JsonNode> add = json -> repositories.add(ItemJson.repository(json, List.of()));
    try {
      eachOf(api.uri("/orgs/" + owner + "/repos?type=all&" + PAGE), add);
    } catch (SourceException failure) {
      if (failure.reason() != Reason.NOT_FOUND) {
        throw failure;
      }
      eachOf(api.uri("/users/" + owner + "/repos?type=owner&" + PAGE), add);
    }
    return repositories;
  }

  @Override
  public ItemPage allItems(Repository repository, @Nullable String validator) {
    return page(repository, items(repository, "state=all" + BY_CREATION), validator);
  }

  @Override
  public ItemPage itemsChangedSince(
      Repository repository, Instant since, @Nullable String validator) {
    String query = "state=all&since=" + since + BY_CHANGE;
    return page(repository, items(repository, query), validator);
  }

  @Override
  public ItemPage openItems(Repository repository) {
    return page(repository, items(repository, "state=open" + BY_CREATION), null);
  }

  @Override
  public ItemPage nextPage(Repository repository, String link) {
    return page(repository, api.linked(link), null);
  }

  @Override
  public Answer<List<Release>> releases(Repository repository, @Nullable String validator) {
    URI uri = api.uri("/repos/" + repository.ref() + "/releases?" + PAGE);
    ApiAnswer answer = api.get(uri, validator);
    List<Release> releases = answer.unchanged() ? null : releases(answer.list(uri));
    return new Answer<>(releases, answer.validator(), answer.at());
  }

  private static List<Release> releases(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(ItemJson::isPublished)
        .map(ItemJson::release)
        .sorted(Comparator.comparing(Release::publishedAt).reversed())
        .toList();
  }

  @Override
  public Answer<String> account(@Nullable String validator) {
    Optional<Installed> app = token == null ? Optional.empty() : token.findInstalled();
    if (app.isPresent()) {
      return new Answer<>(app.get().login(), null, app.get().at());
    }
    ApiAnswer answer = api.get(api.uri("/user"), validator);
    String login = answer.unchanged() ? null : Field.text(answer.json(), "login");
    return new Answer<>(login, answer.validator(), answer.at());
  }

  @Override
  public Answer<List<Label>> labels(Repository repository, @Nullable String validator) {
    URI first = api.uri("/repos/" + repository.ref() + "/labels?" + PAGE);
    return new LabelList(api, first).read(validator);
  }

  @Override
  public Answer<String> file(Repository repository, String path, @Nullable String validator) {
    String address = "/repos/" + repository.ref() + "/contents/" + PathSegment.eachEncoded(path);
    ApiAnswer answer = api.get(api.uri(address), validator);
    String text = answer.unchanged() ? null : FileJson.text(answer.json(), path);
    return new Answer<>(text, answer.validator(), answer.at());
  }

  @Override
  public List<Event> timeline(Repository repository, Item item) {
    List<Event> events = new ArrayList<>();
    String path = "/repos/" + repository.ref() + "/issues/" + item.number() + "/timeline?" + PAGE;
    eachOf(api.uri(path), json -> EventJson.event(json, item).ifPresent(events::add));
    events.sort(Comparator.comparing(Event::at));
    return events;
  }

  @Override
  public Whereabouts whereabouts(Repository repository, int number) {
    URI uri = api.uri("/repos/" + repository.ref() + "/issues/" + number);
    ApiAnswer answer = api.look(uri);
    if (answer.response().status() == 410) {
      return new Whereabouts.Gone(new Departure(answer.at(), null));
    }
    if (answer.response().status() == 404) {
      repository(repository.ref(), null); // fails where all of it is out of sight
      return new Whereabouts.Gone(new Departure(answer.at(), null));
    }
    if (!answer.response().succeeded()) {
      throw Refusals.of(Request.get(uri), answer);
    }
    Item item = ItemJson.item(answer.json(), repository.id());
    String there = Field.repositoryName(answer.json());
    return there.equalsIgnoreCase(repository.ref().fullName()) && item.number() == number
        ? new Whereabouts.Present(item)
        : new Whereabouts.Gone(new Departure(answer.at(), there + "#" + item.number()));
  }

  private URI items(Repository repository, String query) {
    return api.uri("/repos/" + repository.ref() + "/issues?" + query);
  }

  private ItemPage page(Repository repository, URI uri, @Nullable String validator) {
    ApiAnswer answer = api.get(uri, validator);
    List<Item> items = new ArrayList<>();
    if (!answer.unchanged()) {
      answer.list(uri).forEach(json -> items.add(ItemJson.item(json, repository.id())));
    }
    return new ItemPage(
        items, answer.unchanged(), next(uri, answer), answer.validator(), answer.at());
  }

  private static @Nullable String next(URI asked, ApiAnswer answer) {
    String next = answer.next();
    if (asked.toString().equals(next)) {
      throw new SourceException(
          Reason.UNEXPECTED, "GitHub's answer to " + asked.getPath() + " links to itself");
    }
    return next;
  }

  private void eachOf(URI first, Consumer<JsonNode> action) {
    Trail trail = new Trail();
    for (URI uri = first; uri != null; ) {
      ApiAnswer answer = api.get(uri, null);
      answer.list(uri).forEach(action);
      String next = trail.follow(next(uri, answer));
      uri = next == null ? null : api.linked(next);
    }
  }
}

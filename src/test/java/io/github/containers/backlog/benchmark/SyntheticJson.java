package io.github.containers.backlog.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what GitHub tells of repositories, items and accounts: every field that is read here, and
 * about as many others as GitHub sends along, as they have to be read over.
 */
final class SyntheticJson {

  private static final List<String> ADDRESSES =
      List.of(
          "followers", "following", "gists", "starred", "subscriptions", "organizations", "repos");

  /** So much people write, on average, when they open an issue. */
  private static final String BODY = "It did what nobody had expected of it. ".repeat(25);

  private final JsonGenerator json;
  private final String api;

  SyntheticJson(JsonGenerator json, String api) {
    this.json = json;
    this.api = api;
  }

  void repository(SyntheticRepository repository) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", repository.number());
    json.writeStringField("full_name", repository.name().fullName());
    json.writeBooleanField("archived", false);
    json.writeBooleanField("fork", false);
    json.writeBooleanField("has_issues", true);
    json.writeNumberField("open_issues_count", repository.open());
    json.writeStringField("created_at", SyntheticStore.BEGIN.toString());
    account("owner", Actor.of(SyntheticStore.OWNER));
    json.writeEndObject();
  }

  void item(SyntheticRepository repository, Item item) throws IOException {
    String address = api + "/repos/" + repository.name() + "/issues/" + item.number();
    json.writeStartObject();
    json.writeStringField("url", address);
    json.writeStringField("repository_url", api + "/repos/" + repository.name());
    for (String part : List.of("labels", "comments", "events", "timeline")) {
      json.writeStringField(part + "_url", address + "/" + part);
    }
    json.writeNumberField("id", item.id());
    json.writeNumberField("number", item.number());
    json.writeStringField("title", item.title());
    account("user", item.author());
    state(item);
    labels(address, item.labels());
    json.writeArrayFieldStart("assignees");
    for (String login : item.assignees()) {
      account(null, Actor.of(login));
    }
    json.writeEndArray();
    rest(address, item);
    json.writeEndObject();
  }

  private void state(Item item) throws IOException {
    json.writeStringField("state", item.open() ? "open" : "closed");
    json.writeStringField("author_association", item.association().name());
    instant("created_at", item.createdAt());
    instant("updated_at", item.updatedAt());
    instant("closed_at", item.closedAt());
    json.writeBooleanField("locked", item.locked());
    json.writeNumberField("comments", item.comments());
    if (item.stateReason() != null) {
      json.writeStringField("state_reason", item.stateReason().name().toLowerCase(Locale.ROOT));
    }
  }

  private void labels(String address, List<String> labels) throws IOException {
    json.writeArrayFieldStart("labels");
    for (String label : labels) {
      json.writeStartObject();
      json.writeStringField("name", label);
      json.writeStringField("url", address + "/labels/" + label);
      json.writeStringField("color", "ededed");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rest(String address, Item item) throws IOException {
    if (item.type() == ItemType.PULL_REQUEST) {
      json.writeObjectFieldStart("pull_request");
      json.writeStringField("url", address.replace("/issues/", "/pulls/"));
      instant("merged_at", item.mergedAt());
      json.writeEndObject();
    }
    if (item.milestone() != null) {
      json.writeObjectFieldStart("milestone");
      json.writeStringField("title", item.milestone());
      json.writeEndObject();
    }
    json.writeStringField("body", BODY);
    json.writeObjectFieldStart("reactions");
    json.writeNumberField("total_count", item.reactions());
    json.writeEndObject();
  }

  /** The entries of an item's timeline. */
  void timeline(History history) throws IOException {
    json.writeStartArray();
    new SyntheticEvents(json, this).write(history);
    json.writeEndArray();
  }

  /** An account, as a field or, without a name, by itself. */
  void account(@Nullable String field, Actor actor) throws IOException {
    if (field != null) {
      json.writeFieldName(field);
    }
    String address = api + "/users/" + actor.login();
    json.writeStartObject();
    json.writeStringField("login", actor.login());
    json.writeStringField("url", address);
    for (String part : ADDRESSES) {
      json.writeStringField(part + "_url", address + "/" + part);
    }
    json.writeStringField("type", actor.bot() ? "Bot" : "User");
    json.writeEndObject();
  }

  void instant(String field, @Nullable Instant at) throws IOException {
    json.writeStringField(field, at == null ? null : at.toString());
  }
}

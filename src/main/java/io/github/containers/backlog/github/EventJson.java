package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the entries of GitHub's timelines into our events. */
final class EventJson {

  private EventJson() {}

  /** The event; empty where GitHub gives it no time, as then it can't be placed. */
  static Optional<Event> event(JsonNode json, Item item) {
    String name = json.path("event").asText("");
    Instant at = time(json, name);
    return at == null ? Optional.empty() : Optional.of(event(json, name, at, item));
  }

  private static @Nullable Instant time(JsonNode json, String name) {
    return switch (name) {
      case "committed" -> Field.instantOrNull(json.path("committer"), "date");
      case "reviewed" -> Field.instantOrNull(json, "submitted_at");
      default -> Field.instantOrNull(json, "created_at");
    };
  }

  private static Event event(JsonNode json, String name, Instant at, Item item) {
    Actor actor = Field.actor(json, json.has("actor") ? "actor" : "user");
    return switch (name) {
      case "commented" -> new Event.Commented(at, actor, Field.association(json));
      case "reviewed" -> new Event.Reviewed(at, actor, Field.association(json));
      case "committed" -> new Event.Pushed(at, item.author());
      case "head_ref_force_pushed" -> new Event.Pushed(at, actor);
      case "labeled" -> new Event.Labeled(at, actor, named(json, "label", "name"));
      case "unlabeled" -> new Event.Unlabeled(at, actor, named(json, "label", "name"));
      case "closed" -> new Event.Closed(at, actor, Field.stateReason(json));
      case "reopened" -> new Event.Reopened(at, actor);
      case "merged" -> new Event.Merged(at, actor);
      case "assigned" -> new Event.Assigned(at, actor, named(json, "assignee", "login"));
      case "unassigned" -> new Event.Unassigned(at, actor, named(json, "assignee", "login"));
      case "milestoned" -> new Event.Milestoned(at, actor, named(json, "milestone", "title"));
      case "demilestoned" -> new Event.Demilestoned(at, actor, named(json, "milestone", "title"));
      case "renamed" ->
          new Event.Renamed(at, actor, named(json, "rename", "from"), named(json, "rename", "to"));
      case "locked" -> new Event.Locked(at, actor);
      case "unlocked" -> new Event.Unlocked(at, actor);
      case "transferred" -> new Event.Transferred(at, actor);
      case "converted_to_discussion" -> new Event.ConvertedToDiscussion(at, actor);
      case "ready_for_review" -> new Event.ReadyForReview(at, actor);
      case "convert_to_draft" -> new Event.ConvertedToDraft(at, actor);
      case "cross-referenced" -> crossReferenced(json, at, actor);
      default -> new Event.Other(at, actor, name);
    };
  }

  private static Event crossReferenced(JsonNode json, Instant at, Actor actor) {
    JsonNode source = json.path("source").path("issue");
    Instant createdAt = Field.instantOrNull(source, "created_at");
    if (createdAt == null) {
      return new Event.Other(at, actor, "cross-referenced");
    }
    return new Event.CrossReferenced(
        at,
        actor,
        new Event.Source(
            repositoryOf(source),
            Field.number(source, "number"),
            source.path("pull_request").isObject(),
            createdAt,
            Field.instantOrNull(source, "closed_at")));
  }

  private static String repositoryOf(JsonNode issue) {
    String url = issue.path("repository_url").asText("");
    int repos = url.indexOf("/repos/");
    return repos < 0 ? "" : url.substring(repos + "/repos/".length());
  }

  private static String named(JsonNode json, String object, String name) {
    return json.path(object).path(name).asText("");
  }
}

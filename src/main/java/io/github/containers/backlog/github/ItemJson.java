package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.time.Instant;
import java.util.List;

/** Turns GitHub's JSON of repositories, releases and items into our records. */
final class ItemJson {

  private ItemJson() {}

  static Repository repository(JsonNode json, List<RepositoryRef> formerNames) {
    String fullName = Field.text(json, "full_name");
    RepositoryRef ref =
        RepositoryRef.parse(fullName)
            .orElseThrow(
                () ->
                    new SourceException(
                        Reason.UNEXPECTED, "GitHub names a repository in a way that is no name"));
    return new Repository(
        Field.id(json, "id"),
        ref,
        formerNames.stream().filter(name -> !name.equals(ref)).toList(),
        Field.flag(json, "archived"),
        Field.flag(json, "fork"),
        json.path("has_issues").asBoolean(true),
        Field.count(json, "open_issues_count"),
        Field.instant(json, "created_at"));
  }

  static Item item(JsonNode json, long repositoryId) {
    JsonNode pull = json.path("pull_request");
    boolean open = "open".equals(Field.text(json, "state"));
    Instant mergedAt = Field.instantOrNull(pull, "merged_at");
    return new Item(
        repositoryId,
        Field.number(json, "number"),
        Field.id(json, "id"),
        pull.isObject() ? ItemType.PULL_REQUEST : ItemType.ISSUE,
        json.path("title").asText(""),
        Field.actor(json, "user"),
        Field.association(json),
        open,
        Field.stateReason(json),
        Field.instant(json, "created_at"),
        Field.instant(json, "updated_at"),
        open ? null : Field.instantOrNull(json, "closed_at"),
        mergedAt,
        Field.flag(json, "draft"),
        Field.flag(json, "locked"),
        Field.textOrNull(json, "active_lock_reason"),
        Field.texts(json.path("labels"), "name"),
        Field.texts(json.path("assignees"), "login"),
        Field.textOrNull(json.path("milestone"), "title"),
        Field.count(json, "comments"),
        Field.count(json.path("reactions"), "total_count"),
        Field.textOrNull(json.path("type"), "name"));
  }

  /** Whether this is a release that was published: drafts are none. */
  static boolean isPublished(JsonNode json) {
    return !Field.flag(json, "draft") && Field.instantOrNull(json, "published_at") != null;
  }

  static Release release(JsonNode json) {
    return new Release(
        Field.text(json, "tag_name"),
        Field.instant(json, "published_at"),
        Field.flag(json, "prerelease"));
  }
}

package io.github.containers.backlog.fake;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.StateReason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fake knows, in the project's own nouns and not by way of any JSON. */
public final class Truth {

  private static final Map<String, StateReason> REASONS =
      Map.of(
          "completed", StateReason.COMPLETED,
          "not_planned", StateReason.NOT_PLANNED,
          "duplicate", StateReason.DUPLICATE,
          "reopened", StateReason.REOPENED);

  private Truth() {}

  /** The items that are there, by number. */
  public static List<Item> items(FakeRepository repository) {
    return repository.issues().stream().map(Truth::item).toList();
  }

  /** An item as a list should tell it. */
  public static Item item(FakeIssue issue) {
    synchronized (issue.world) {
      return new Item(
          issue.repository.id(),
          issue.number,
          issue.id,
          issue.opening.pullRequest() ? ItemType.PULL_REQUEST : ItemType.ISSUE,
          issue.title,
          actor(issue, issue.opening.author()),
          issue.repository.associationOf(issue.opening.author()),
          issue.open,
          reason(issue.stateReason),
          issue.opening.at(),
          issue.updatedAt,
          issue.closedAt,
          issue.mergedAt,
          issue.draft,
          issue.locked,
          issue.lockReason,
          issue.labels,
          issue.assignees,
          issue.milestone,
          (int) issue.commentCount(),
          issue.reactions,
          issue.type);
    }
  }

  /** The releases of a repository, the newest first. */
  public static List<Release> releases(FakeRepository repository) {
    return repository.releases().stream()
        .map(one -> new Release(one.tag(), one.publishedAt(), one.prerelease()))
        .toList();
  }

  /** What happened to it, the oldest first. */
  public static List<Event> events(FakeIssue issue) {
    synchronized (issue.world) {
      return issue.entries.stream().map(entry -> event(issue, entry)).toList();
    }
  }

  private static Event event(FakeIssue issue, Entry entry) {
    Actor who = actor(issue, entry.actor());
    var at = entry.at();
    var association = issue.repository.associationOf(entry.actor());
    String milestone = entry.details().at("/milestone/title").asText();
    String label = entry.details().at("/label/name").asText();
    String assignee = entry.details().path("assignee").asText();
    return switch (entry.event()) {
      case "commented" -> new Event.Commented(at, who, association);
      case "reviewed" -> new Event.Reviewed(at, who, association);
      case "committed" -> new Event.Pushed(at, actor(issue, issue.opening.author()));
      case "head_ref_force_pushed" -> new Event.Pushed(at, who);
      case "labeled" -> new Event.Labeled(at, who, label);
      case "unlabeled" -> new Event.Unlabeled(at, who, label);
      case "closed" ->
          new Event.Closed(at, who, reason(entry.details().path("state_reason").textValue()));
      case "reopened" -> new Event.Reopened(at, who);
      case "merged" -> new Event.Merged(at, who);
      case "assigned" -> new Event.Assigned(at, who, assignee);
      case "unassigned" -> new Event.Unassigned(at, who, assignee);
      case "milestoned" -> new Event.Milestoned(at, who, milestone);
      case "demilestoned" -> new Event.Demilestoned(at, who, milestone);
      case "renamed" ->
          new Event.Renamed(
              at,
              who,
              entry.details().at("/rename/from").asText(),
              entry.details().at("/rename/to").asText());
      case "locked" -> new Event.Locked(at, who);
      case "unlocked" -> new Event.Unlocked(at, who);
      case "transferred" -> new Event.Transferred(at, who);
      case "converted_to_discussion" -> new Event.ConvertedToDiscussion(at, who);
      case "ready_for_review" -> new Event.ReadyForReview(at, who);
      case "convert_to_draft" -> new Event.ConvertedToDraft(at, who);
      case "cross-referenced" -> new Event.CrossReferenced(at, who, source(entry.source()));
      default -> new Event.Other(at, who, entry.event());
    };
  }

  private static Event.Source source(@Nullable FakeIssue from) {
    if (from == null) {
      throw new IllegalStateException("a mention by nothing");
    }
    return new Event.Source(
        from.repository.fullName(),
        from.number,
        from.opening.pullRequest(),
        from.opening.at(),
        from.closedAt);
  }

  private static Actor actor(FakeIssue issue, @Nullable String login) {
    return login == null ? Actor.GHOST : new Actor(login, issue.world.isBot(login));
  }

  private static @Nullable StateReason reason(@Nullable String text) {
    return text == null ? null : REASONS.getOrDefault(text, StateReason.UNKNOWN);
  }
}

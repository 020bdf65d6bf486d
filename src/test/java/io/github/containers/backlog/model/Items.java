package io.github.containers.backlog.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes items for tests: an open issue without anything, and what differs from that. */
public final class Items {

  private final int number;
  private ItemType type = ItemType.ISSUE;
  private String title = "A title";
  private Actor author = Actor.of("reporter");
  private Association association = Association.NONE;
  private @Nullable StateReason reason;
  private Instant createdAt = Instant.parse("2024-01-01T00:00:00Z");
  private @Nullable Instant updatedAt;
  private @Nullable Instant closedAt;
  private @Nullable Instant mergedAt;
  private boolean open = true;
  private boolean draft;
  private boolean locked;
  private @Nullable String lockReason;
  private List<String> labels = List.of();
  private List<String> assignees = List.of();
  private @Nullable String milestone;
  private int comments;
  private int reactions;
  private long repositoryId = 1;

  private Items(int number) {
    this.number = number;
  }

  public static Items issue(int number) {
    return new Items(number);
  }

  public static Items pullRequest(int number) {
    Items items = new Items(number);
    items.type = ItemType.PULL_REQUEST;
    return items;
  }

  public Items in(long repository) {
    repositoryId = repository;
    return this;
  }

  public Items titled(String text) {
    title = text;
    return this;
  }

  public Items by(String login) {
    author = Actor.of(login);
    return this;
  }

  public Items by(String login, Association who) {
    association = who;
    return by(login);
  }

  public Items created(String instant) {
    return created(Instant.parse(instant));
  }

  public Items created(Instant instant) {
    createdAt = instant;
    return this;
  }

  public Items updated(String instant) {
    return updated(Instant.parse(instant));
  }

  public Items updated(Instant instant) {
    updatedAt = instant;
    return this;
  }

  public Items closed(String instant) {
    return closed(Instant.parse(instant));
  }

  public Items closed(@Nullable Instant instant) {
    open = false;
    closedAt = instant;
    return this;
  }

  public Items closedAs(@Nullable StateReason why, String instant) {
    reason = why;
    return closed(instant);
  }

  public Items merged(String instant) {
    mergedAt = Instant.parse(instant);
    return closed(instant);
  }

  public Items draft() {
    draft = true;
    return this;
  }

  public Items locked() {
    locked = true;
    return this;
  }

  public Items locked(String why) {
    lockReason = why;
    return locked();
  }

  public Items labeled(String... names) {
    labels = List.of(names);
    return this;
  }

  public Items assignedTo(String... logins) {
    assignees = List.of(logins);
    return this;
  }

  public Items in(String milestoneTitle) {
    milestone = milestoneTitle;
    return this;
  }

  public Items commented(int count) {
    comments = count;
    return this;
  }

  public Items reacted(int count) {
    reactions = count;
    return this;
  }

  public Item make() {
    Instant changed = updatedAt != null ? updatedAt : closedAt != null ? closedAt : createdAt;
    return new Item(
        repositoryId,
        number,
        repositoryId * 1_000_000 + number,
        type,
        title,
        author,
        association,
        open,
        reason,
        createdAt,
        changed,
        closedAt,
        mergedAt,
        draft,
        locked,
        lockReason,
        labels,
        assignees,
        milestone,
        comments,
        reactions,
        null);
  }
}

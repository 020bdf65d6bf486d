package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue or a pull request: what holds now. What happens to it is told by {@link #by}, for
 * example {@code issue.by("mia").commented("Still happens.")}.
 */
public final class FakeIssue {

  final World world;
  final FakeRepository repository;
  final long id;
  final int number;
  final Opening opening;
  final List<Entry> entries = new ArrayList<>();
  final List<String> labels = new ArrayList<>();
  final List<String> assignees = new ArrayList<>();
  String title;
  @Nullable String body = "Text.";
  boolean open = true;
  @Nullable String stateReason;
  @Nullable Instant closedAt;
  @Nullable Instant mergedAt;
  @Nullable String milestone;
  @Nullable String type;
  boolean draft;
  boolean locked;
  @Nullable String lockReason;
  int reactions;
  Instant updatedAt;
  boolean deleted;
  @Nullable FakeIssue movedTo;

  /** How it came to be. */
  record Opening(@Nullable String author, String title, Instant at, boolean pullRequest) {}

  FakeIssue(World world, FakeRepository repository, int number, Opening opening) {
    this.world = world;
    this.repository = repository;
    this.number = number;
    this.opening = opening;
    this.id = world.nextId();
    this.title = opening.title();
    this.updatedAt = opening.at();
  }

  /** Somebody is about to act, now unless {@link Act#at} says otherwise. */
  public Act by(String login) {
    return new Act(this, login);
  }

  /** An account that has been deleted since is about to act. */
  public Act byGhost() {
    return new Act(this, null);
  }

  /** Its author labels it at once. */
  public FakeIssue labeled(String... names) {
    return new Act(this, opening.author()).at(opening.at()).labeled(names);
  }

  /** What its author wrote below the title. */
  public FakeIssue saying(String text) {
    synchronized (world) {
      body = text;
      return this;
    }
  }

  /** Somebody comments now. */
  public FakeIssue commented(String login, String text) {
    return by(login).commented(text);
  }

  /** Gives it an issue type of the organization. */
  public FakeIssue typed(String name) {
    return changed(() -> type = name);
  }

  /** It was opened as a draft; no event tells of it. */
  public FakeIssue asDraft() {
    return changed(() -> draft = true);
  }

  /** Its opening text gets thumbs up; as on GitHub, that is no update. */
  public FakeIssue liked(int times) {
    return changed(() -> reactions += times);
  }

  /** GitHub forgets when it was closed, as it did for some old items. */
  public FakeIssue withoutClosingDate() {
    return changed(() -> closedAt = null);
  }

  private FakeIssue changed(Runnable change) {
    synchronized (world) {
      change.run();
      return this;
    }
  }

  /** Notes an event. */
  Entry record(
      String event,
      Instant at,
      @Nullable String who,
      ObjectNode details,
      @Nullable FakeIssue from) {
    Entry entry = new Entry(world.nextId(), event, at, who, details, from);
    entries.add(entry);
    entries.sort(Comparator.comparing(Entry::at)); // stable: of one instant the first comes first
    touch(at);
    return entry;
  }

  void touch(Instant at) {
    if (at.isAfter(updatedAt)) {
      updatedAt = at;
    }
  }

  boolean bears(String label) {
    return labels.stream().anyMatch(label::equalsIgnoreCase);
  }

  Optional<Entry> findComment(long commentId) {
    return entries.stream().filter(one -> one.isComment() && one.id() == commentId).findFirst();
  }

  long commentCount() {
    return entries.stream().filter(Entry::isComment).count();
  }

  /** Its number in the repository. */
  public int number() {
    return number;
  }

  /** GitHub's id for it. */
  public long id() {
    return id;
  }

  /** Whether it was neither deleted nor transferred. */
  public boolean isHere() {
    return !deleted && movedTo == null;
  }

  /** Whether it is open. */
  public boolean isOpen() {
    synchronized (world) {
      return open;
    }
  }

  /** Why it is in its state, in GitHub's words. */
  public Optional<String> stateReason() {
    synchronized (world) {
      return Optional.ofNullable(stateReason);
    }
  }

  /** Its labels, in the order in which they were put on. */
  public List<String> labels() {
    synchronized (world) {
      return List.copyOf(labels);
    }
  }

  /** Its comments, oldest first. */
  public List<FakeComment> comments() {
    synchronized (world) {
      return entries.stream().filter(Entry::isComment).map(FakeComment::of).toList();
    }
  }

  /** Its opening text; empty without one. */
  public String body() {
    synchronized (world) {
      return body == null ? "" : body;
    }
  }

  /** What an account ever did to it, as GitHub's names of events, oldest first. */
  public List<String> actsOf(String login) {
    synchronized (world) {
      return entries.stream().filter(one -> one.isBy(login)).map(Entry::event).toList();
    }
  }

  /** When anybody last changed anything about it. */
  public Instant updatedAt() {
    synchronized (world) {
      return updatedAt;
    }
  }

  @Override
  public String toString() {
    return repository.fullName() + "#" + number;
  }
}

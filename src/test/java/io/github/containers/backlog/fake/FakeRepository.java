package io.github.containers.backlog.fake;

import io.github.containers.backlog.model.Association;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A repository: what its owners do with it, and what holds now. */
public final class FakeRepository {

  private final World world;
  private final long id;
  private volatile Instant createdAt;
  private volatile String fullName;
  private volatile boolean archived;
  private volatile boolean fork;
  private volatile boolean secret;
  private volatile boolean shown;
  private volatile boolean issuesDisabled;
  private final TreeMap<Integer, FakeIssue> issues = new TreeMap<>();
  private final Map<String, FakeLabel> labels = new TreeMap<>();
  private final Map<String, Integer> milestones = new LinkedHashMap<>();
  private final Map<String, Association> associations = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final List<FakeRelease> releases = new ArrayList<>();

  FakeRepository(World world, long id, String fullName) {
    this.world = world;
    this.id = id;
    this.fullName = fullName;
    this.createdAt = world.clock.now();
  }

  /** Somebody opens an issue now. */
  public FakeIssue issue(String login, String title) {
    return issue(login, title, world.clock.now());
  }

  /** Somebody opened an issue then. */
  public FakeIssue issue(String login, String title, Instant at) {
    return open(new FakeIssue.Opening(login, title, at, false));
  }

  /** Somebody opens a pull request now. */
  public FakeIssue pullRequest(String login, String title) {
    return pullRequest(login, title, world.clock.now());
  }

  /** Somebody opened a pull request then. */
  public FakeIssue pullRequest(String login, String title, Instant at) {
    return open(new FakeIssue.Opening(login, title, at, true));
  }

  FakeIssue open(FakeIssue.Opening opening) {
    synchronized (world) {
      int number = issues.isEmpty() ? 1 : issues.lastKey() + 1;
      FakeIssue issue = new FakeIssue(world, this, number, opening);
      issues.put(number, issue);
      return issue;
    }
  }

  /** What an account is to this repository, in all that it ever wrote here: none unless told. */
  public FakeRepository person(String login, Association association) {
    synchronized (world) {
      associations.put(World.key(login), association);
      return this;
    }
  }

  /** Creates labels. */
  public FakeRepository labels(String... names) {
    synchronized (world) {
      for (String name : names) {
        label(name, "ededed", null);
      }
      return this;
    }
  }

  /** The label of that name, whatever its case; created where there is none. */
  FakeLabel label(String name, String color, @Nullable String description) {
    return labels.computeIfAbsent(
        World.key(name), unknown -> new FakeLabel(world.nextId(), name, color, description));
  }

  /** Publishes a release. */
  public FakeRepository release(String tag, Instant publishedAt, boolean prerelease) {
    synchronized (world) {
      releases.add(0, new FakeRelease(world.nextId(), tag, publishedAt, prerelease));
      return this;
    }
  }

  /** Puts a file at the top of the default branch. */
  public FakeRepository file(String name, String text) {
    synchronized (world) {
      files.put(name, text);
      return this;
    }
  }

  /** Moves to another name or owner; the old name redirects. */
  public FakeRepository moveTo(String newName) {
    synchronized (world) {
      world.rename(this, newName);
      fullName = newName;
      return this;
    }
  }

  /** Is gone: 404 under every name and under its id. */
  public void delete() {
    synchronized (world) {
      world.remove(this);
    }
  }

  /** Was created then, not when the fake first heard of it. */
  public FakeRepository created(Instant at) {
    createdAt = at;
    return this;
  }

  /** Makes it read-only. */
  public FakeRepository archive() {
    archived = true;
    return this;
  }

  /** Makes it writable again. */
  public FakeRepository unarchive() {
    archived = false;
    return this;
  }

  /** Says that it was made from another. */
  public FakeRepository markFork() {
    fork = true;
    return this;
  }

  /** Hides it from everybody here. */
  public FakeRepository hide() {
    secret = true;
    return this;
  }

  /** Shows it as a private one, to whoever has a token with scopes that reach it. */
  public FakeRepository showToTokens() {
    secret = true;
    shown = true;
    return this;
  }

  /** Shows it to everybody again. */
  public FakeRepository show() {
    secret = false;
    return this;
  }

  /** Is there again after {@link #delete}, under the name that it had. */
  public void restore() {
    synchronized (world) {
      world.add(this);
    }
  }

  /** Switches issues off; pull requests stay. */
  public FakeRepository disableIssues() {
    issuesDisabled = true;
    return this;
  }

  /** The issue or pull request of that number, wherever it is by now. */
  public FakeIssue number(int number) {
    return findIssue(number)
        .orElseThrow(() -> new IllegalArgumentException(fullName + " has no #" + number));
  }

  Optional<FakeIssue> findIssue(int number) {
    synchronized (world) {
      return Optional.ofNullable(issues.get(number));
    }
  }

  /** Its issues and pull requests, without those that were deleted or transferred. */
  public List<FakeIssue> issues() {
    synchronized (world) {
      return issues.values().stream().filter(FakeIssue::isHere).toList();
    }
  }

  /** Its labels, in the order of their names. */
  public List<FakeLabel> labels() {
    synchronized (world) {
      return List.copyOf(labels.values());
    }
  }

  Optional<FakeLabel> findLabel(String name) {
    return Optional.ofNullable(labels.get(World.key(name)));
  }

  int milestoneNumber(String title) {
    return milestones.computeIfAbsent(title, unknown -> milestones.size() + 1);
  }

  Association associationOf(@Nullable String login) {
    return login == null
        ? Association.NONE
        : associations.getOrDefault(World.key(login), Association.NONE);
  }

  Optional<String> findFile(String name) {
    return Optional.ofNullable(files.get(name));
  }

  List<FakeRelease> releases() {
    return releases;
  }

  /** GitHub's id, which outlives every name. */
  public long id() {
    return id;
  }

  /** Its present name. */
  public String fullName() {
    return fullName;
  }

  String owner() {
    return fullName.substring(0, fullName.indexOf('/'));
  }

  String name() {
    return fullName.substring(fullName.indexOf('/') + 1);
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean isArchived() {
    return archived;
  }

  boolean isFork() {
    return fork;
  }

  /** Whether who asks is told nothing of it. */
  boolean isHiddenFrom(Account account) {
    return secret && !(shown && account.reachesPrivate());
  }

  boolean isPrivate() {
    return secret;
  }

  boolean hasIssuesDisabled() {
    return issuesDisabled;
  }
}

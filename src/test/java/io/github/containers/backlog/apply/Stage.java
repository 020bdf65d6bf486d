package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Terms.NewLabels;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteState;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Viewpoint;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A fake GitHub with a repository, a store, and everything that a live run needs. */
final class Stage implements AutoCloseable {

  static final String ACCOUNT = "triage-bot";
  static final People PEOPLE = new People(Set.of(ACCOUNT, "ci-robot"), Set.of(), false);

  final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
  final FakeRepository podman =
      github.repository("containers/podman").labels("stale-candidate", "triaged", "kind/bug");
  final Store store;
  final List<Duration> slept = new ArrayList<>();
  String token = FakeGitHub.WRITE_TOKEN;
  NewLabels newLabels = NewLabels.NONE;
  int writes = 100;
  Duration pace = Duration.ofSeconds(1);
  Duration longestWait = Duration.ofMinutes(2);
  boolean stopping;
  Set<String> live = Set.of("containers/podman");

  Stage(Path folder) {
    store = open(folder.resolve("store.db"));
  }

  static Store open(Path file) {
    return Store.openForWriting(
        file, new LockWait(Duration.ZERO, message -> {}, "backlog test", time -> {}));
  }

  FakeIssue issue(String title) {
    FakeIssue issue = podman.issue("mia", title).labeled("kind/bug");
    github.clock().advance(Duration.ofHours(1));
    return issue;
  }

  static BacklogWriter writer(String url, String token, List<Duration> slept, Duration longest) {
    return GitHubConnection.to(
            URI.create(url), new Token(token), RateListener.NONE, slept::add, longest)
        .writer();
  }

  BacklogWriter writer() {
    return writer(github.url(), token, slept, longestWait);
  }

  Terms terms() {
    return new Terms(
        writes,
        pace,
        name -> live.contains(name.fullName()),
        newLabels,
        Stage::text,
        Stage::lastHumanActivity,
        slept::add,
        () -> stopping);
  }

  static String text(Action action) {
    return "Hello @" + action.author() + ", is it still so?";
  }

  static Instant lastHumanActivity(History history, Instant asOf) {
    Viewpoint viewpoint = new Viewpoint(asOf, PEOPLE, Kinds.DEFAULT, Viewpoint.TRIAGED);
    return asOf.minus(new ItemAt(history, viewpoint).idle().time());
  }

  Journal journal() {
    return store.journal();
  }

  Application application() {
    return new Application(writer(), journal(), terms(), ApplicationListener.NONE);
  }

  Outcome carryOut(Action... actions) {
    return application().carryOut(plan(actions));
  }

  Outcome undo(long run) {
    return application().carryOut(retraction(run));
  }

  Retraction retraction(long run) {
    return new Undo(writer(), journal(), Stage::lastHumanActivity).find(run).orElseThrow();
  }

  Plan plan(Action... actions) {
    return new Plan(github.clock().now(), ACCOUNT, List.of(actions));
  }

  Action action(FakeIssue issue, Step step) {
    return action(writer(), podman, issue.number(), step);
  }

  /** What a plan that is made now would say. */
  static Action action(BacklogWriter writer, FakeRepository repository, int number, Step step) {
    return action(writer, RepositoryRef.of(repository.fullName()), number, step);
  }

  static Action action(BacklogWriter writer, RepositoryRef name, int number, Step step) {
    Repository home = writer.repository(name);
    Look.Present found = (Look.Present) writer.look(home, number);
    Item item = found.item();
    List<Event> events = writer.timeline(home, item);
    Seen seen =
        new Seen(
            item.open(),
            item.locked(),
            item.labels(),
            item.updatedAt(),
            lastHumanActivity(History.of(item, events), found.at()));
    return new Action(
        home.id(),
        home.ref(),
        number,
        item.title(),
        item.author().login(),
        item.createdAt(),
        "stale",
        step,
        "it is old",
        Map.of(),
        seen);
  }

  Action add(FakeIssue issue, String label) {
    return action(issue, new Step.AddLabel(label));
  }

  Action remove(FakeIssue issue, String label) {
    return action(issue, new Step.RemoveLabel(label));
  }

  Action close(FakeIssue issue) {
    return action(issue, new Step.Close());
  }

  Action comment(FakeIssue issue) {
    return action(issue, new Step.Comment("stale.md", "2025-06-01"));
  }

  static NewLabels creating() {
    return (repository, name) -> Optional.of(new Label(name, "fbca04", "Is it still so?"));
  }

  static List<WriteState> states(Outcome outcome) {
    return outcome.entries().stream().map(JournalEntry::state).toList();
  }

  static List<String> notes(Outcome outcome) {
    return outcome.entries().stream().map(JournalEntry::note).toList();
  }

  @Override
  public void close() {
    store.close();
    github.close();
  }
}

package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Pause;
import io.github.containers.backlog.model.Association;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two repositories, always the same, and a folder with a configuration, in which commands run
 * without waiting for anything. All of it is a month old when the mishap comes.
 */
final class Scene implements AutoCloseable {

  static final String BOT = "triage-bot";
  static final String STALE = "stale-candidate";

  /** The labels that the repositories have from the beginning. */
  static final List<String> LABELS = List.of(STALE, "kind/bug", "kind/feature");

  /** A night like any other. */
  static final Instant JUNE = Instant.parse("2025-06-01T03:00:00Z");

  /** More closed issues than a page of GitHub's lists holds. */
  private static final int CLOSED = 104;

  final FakeGitHub github = FakeGitHub.start(Instant.parse("2023-01-01T00:00:00Z"));
  final FakeRepository anvil = github.repository("acme/anvil");
  final FakeRepository bolt = github.repository("acme/bolt");
  final Bench bench;

  /** What the mishap itself has changed. */
  final List<FakeIssue> touched = Collections.synchronizedList(new ArrayList<>());

  /** What was changed since the store was filled. */
  final List<FakeIssue> news = new ArrayList<>();

  /** How long an answer takes in truth; a little makes answers overtake each other. */
  private static final Duration TRUE_TIME = Duration.ofMillis(2);

  private final Instant night;

  /**
   * @param night when the mishap comes; the store is first filled a month before
   */
  Scene(Path folder, Instant night) {
    this.night = night;
    bench = Bench.at(github, folder).waiting(this::pass);
    github.pausing(this::linger);
    fill();
    configure();
    at(monthBefore());
  }

  List<FakeRepository> repositories() {
    return List.of(anvil, bolt);
  }

  private Instant monthBefore() {
    return night.minus(Duration.ofDays(31));
  }

  Instant night() {
    return night;
  }

  /** When all limits are over, and the command is repeated. */
  Instant morning() {
    return night.plus(Duration.ofHours(6));
  }

  /** It is then, for everybody. */
  Scene at(Instant instant) {
    github.clock().set(instant);
    bench.showing(instant);
    return this;
  }

  /** Waits in no time. */
  private void pass(Duration duration) {
    github.clock().advance(duration);
    bench.passTime(duration);
  }

  private void linger(Duration duration) throws InterruptedException {
    github.clock().advance(duration);
    Pause.SLEEP.pause(TRUE_TIME);
  }

  private void fill() {
    for (FakeRepository repository : repositories()) {
      repository.person("mheon", Association.MEMBER).labels(LABELS.toArray(String[]::new));
      repository.release("v1", Instant.parse("2024-05-01T00:00:00Z"), false);
    }
    for (int i = 0; i < CLOSED; i++) {
      Instant opened = night.minus(Duration.ofDays(500 - i));
      FakeIssue issue = anvil.issue("mia", "Issue " + i, opened).labeled("kind/feature");
      issue.by("mheon").at(opened.plus(Duration.ofDays(i % 9))).closed();
    }
    bugs(anvil, 8);
    bugs(bolt, 3);
    anvil.pullRequest("joe", "Mend it", monthBefore().minus(Duration.ofDays(20)));
    bolt.issue("noor", "More", monthBefore().minus(Duration.ofDays(9))).labeled("kind/feature");
  }

  /** So many that nobody has touched for half a year, the first the oldest. */
  private void bugs(FakeRepository repository, int count) {
    for (int i = 0; i < count; i++) {
      repository
          .issue("mia", "Bug " + i, monthBefore().minus(Duration.ofDays(180 - i)))
          .labeled("kind/bug");
    }
  }

  private void configure() {
    policies("{label: stale-candidate, when: 'kind == \"bug\" && idle > days(90)', grace: 20d}");
  }

  /** With these policies in place of others. */
  Scene policies(String... policies) {
    StringBuilder text = new StringBuilder();
    text.append("repositories: [acme/anvil, acme/bolt]\nlive: [acme/anvil, acme/bolt]\n");
    text.append("writes: 50\npace: 0s\npolicies:\n");
    for (String policy : policies) {
      text.append("  - ").append(policy).append('\n');
    }
    bench.write(".github/backlog.yml", text.toString());
    return this;
  }

  /** What people have done up to the night. */
  Scene comeNight() {
    at(night.minus(Duration.ofDays(2)));
    anvil.issue("noor", "News").labeled("kind/bug");
    anvil.number(CLOSED + 8).commented("joe", "Me too.");
    anvil.number(CLOSED + 7).by("mheon").closed();
    bolt.issue("noor", "Odd");
    repositories().forEach(repository -> news.addAll(changed(repository)));
    return at(night);
  }

  private List<FakeIssue> changed(FakeRepository repository) {
    return repository.issues().stream()
        .filter(issue -> !issue.updatedAt().isBefore(monthBefore()))
        .toList();
  }

  /** Whether anybody, be it this program, did something to that item since the store was filled. */
  boolean isNews(String item) {
    return news.stream().anyMatch(issue -> issue.toString().equals(item));
  }

  /** Whether a second has passed since the night: GitHub was slow, or asked for patience. */
  boolean hasWaited() {
    return !github.clock().now().isBefore(night.plusSeconds(1));
  }

  Path folder() {
    return bench.path("");
  }

  Path store() {
    return bench.path("store.db");
  }

  @Override
  public void close() {
    github.close();
  }
}

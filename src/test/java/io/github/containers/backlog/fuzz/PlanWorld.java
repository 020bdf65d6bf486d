package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.LoggedRequest;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A small world, always the same, in which a plan asks for more of everything than a run may. */
final class PlanWorld implements AutoCloseable {

  static final String PLAN = "plan.json";

  /** So many writes a run may make. */
  static final int CAP = 6;

  private static final String CONFIGURATION =
      """
      repositories: [containers/podman]
      live: [containers/podman]
      writes: %d
      policies:
        - label: stale
          when: kind == "bug" && idle > days(30)
          grace: 30d
          then: close
          comment: {label: stale.md, close: close.md}
        - {label: ripe, when: kind == "feature" && idle > days(60)}
      """
          .formatted(CAP);

  private final Path folder;
  private final FakeGitHub github =
      FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z")).unwatched();
  private final FakeRepository podman = github.repository("containers/podman").labels("stale");
  private final Typed typed;
  private final Sighting before;

  /** Begins it in that folder, which may have had one before. */
  PlanWorld(Path folder) throws IOException {
    this.folder = folder;
    Prepared.forget(folder);
    Files.writeString(folder.resolve("live.yml"), CONFIGURATION);
    Files.writeString(folder.resolve("stale.md"), PlanTexts.STALE);
    Files.writeString(folder.resolve("close.md"), PlanTexts.CLOSE);
    fill();
    typed = Typed.in(folder, github.url(), github.clock().now());
    before = Sighting.of(podman);
  }

  private void fill() {
    podman.issue("mia", "It fails").labeled("kind/bug").by("mheon").commented("Why?");
    podman.issue("joe", "It still fails").labeled("kind/bug", "needs-info");
    podman.issue("ann", "Make it better").labeled("kind/feature").by("ann").closed();
    podman.pullRequest("joe", "Change").by("mheon").merged();
    podman.issue("mia", "It fails again").labeled("kind/bug");
    podman.issue("ann", "Make it best").labeled("kind/feature");
    podman.issue("noor", "It is odd").labeled("kind/bug");
    github.clock().advanceDays(40);
    podman.number(2).by("triage-bot").labeled("stale");
    podman.number(5).by("triage-bot").labeled("stale");
    github.clock().advanceDays(50);
    podman.number(5).commented("mia", "It still does.");
    github.clock().advanceDays(10);
  }

  /** The plan that a dry run writes here. */
  byte[] plan() throws IOException {
    Answer answer = typed.run(words("triage", "--plan", PLAN, "--allow-close"));
    if (answer.exit() != 0) {
      throw new IllegalStateException(answer.err());
    }
    return Files.readAllBytes(folder.resolve(PLAN));
  }

  /** Runs a command with this as its plan file. */
  Answer run(byte[] plan, List<String> words) throws IOException {
    Files.write(folder.resolve(PLAN), plan);
    forgetRequests();
    return Commands.of(typed, plan).run(words(words.toArray(String[]::new)));
  }

  private static String[] words(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--config", "live.yml", "--store", Prepared.STORE));
    return all.toArray(String[]::new);
  }

  FakeRepository podman() {
    return podman;
  }

  /** How it was before any command. */
  Sighting before() {
    return before;
  }

  void forgetRequests() {
    github.requests().clear();
  }

  /** What GitHub was told to change. */
  List<LoggedRequest> writes() {
    return github.requests().writes();
  }

  /** All that the journal holds, in its order. */
  List<JournalEntry> journal() {
    Path store = folder.resolve(Prepared.STORE);
    if (Files.notExists(store)) {
      return List.of();
    }
    try (Store open = Store.openForReading(store)) {
      return open.journal().runs().stream()
          .flatMap(run -> open.journal().entries(run.id()).stream())
          .sorted(Comparator.comparing(JournalEntry::run).thenComparing(JournalEntry::position))
          .toList();
    }
  }

  @Override
  public void close() {
    github.close();
  }
}

package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.LoggedRequest;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.HistoryScope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalSyncTest {

  private static final String TIMELINE = "/repos/{owner}/{repo}/issues/{issue_number}/timeline";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
  }

  /** A repository that was read once, an hour ago. */
  private FakeRepository read(int items, HistoryScope scope) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, items);
    synced.reading(scope).sync(PODMAN);
    github.clock().advance(Duration.ofHours(1));
    github.requests().clear();
    return podman;
  }

  private List<LoggedRequest> timelines() {
    return github.requests().to("GET", TIMELINE);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 150})
  void whatWasOpenedClosedReopenedRelabelledRenamedAndCommentedSinceIsFound(int items) {
    FakeRepository podman = read(items, new HistoryScope.None());
    podman.issue("joe", "New");
    podman.pullRequest("joe", "New too");
    podman.number(1).by("mheon").closed("not_planned");
    podman.number(3).by("mia").reopened();
    podman.number(2).by("mheon").labeled("kind/bug", "network").by("mheon").unlabeled("network");
    podman.number(4).by("mheon").renamed("Another title");
    podman.number(5).commented("stale[bot]", "A friendly reminder.");

    RepositoryOutcome outcome = synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(outcome.changed()).isEqualTo(7);
    assertThat(github.requests().all()).hasSize(3);
    assertThat(github.requests().counted()).isEqualTo(2); // the releases are the same
  }

  @Test
  void aRepositoryThatOutgrowsItsOnePageIsReadOnByItsChanges() {
    FakeRepository podman = read(100, new HistoryScope.None());
    podman.issue("joe", "The hundred and first");
    synced.sync(PODMAN);
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(101);

    github.clock().advance(Duration.ofHours(1));
    podman.number(7).by("mheon").labeled("triaged");
    github.requests().clear();
    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(101);
    assertThat(github.requests().all()).hasSize(3);
  }

  @Test
  void moreChangesThanOnePageHoldsAreAllReadAndThenNoMore() {
    FakeRepository podman = read(350, new HistoryScope.None());
    for (int number = 1; number <= 250; number++) {
      github.clock().advance(Duration.ofMinutes(1));
      podman.number(number).by("mheon").labeled("triaged");
    }

    assertThat(synced.sync(PODMAN).changed()).isEqualTo(250);
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(github.requests().all()).hasSize(2 + 3);

    github.clock().advance(Duration.ofHours(1));
    github.requests().clear();
    assertThat(synced.sync(PODMAN).changed()).isZero();
    assertThat(github.requests().all()).hasSize(3);
  }

  @Test
  void aTimelineIsReadAgainOnlyWhereItsItemChanged() {
    FakeRepository podman = read(150, new HistoryScope.Open());
    podman.number(1).commented("mia", "Still.");
    podman.number(4).commented("stale[bot]", "A friendly reminder.");

    RepositoryOutcome outcome = synced.sync(PODMAN);

    assertThat(timelines())
        .extracting(LoggedRequest::target)
        .allMatch(target -> target.matches(".*/issues/[14]/timeline.*"))
        .hasSize(2);
    assertThat(outcome.timelines()).isEqualTo(2);
    assertThat(synced.events(podman, 1)).isEqualTo(Truth.events(podman.number(1))).hasSize(1);
    assertThat(synced.events(podman, 4)).isEqualTo(Truth.events(podman.number(4))).hasSize(1);
  }

  @Test
  void theTimelineOfAnItemThatWasClosedSinceIsReadOnceMore() {
    FakeRepository podman = read(20, new HistoryScope.Open());
    podman.number(1).by("mheon").closed();

    synced.sync(PODMAN);

    assertThat(synced.events(podman, 1)).isEqualTo(Truth.events(podman.number(1))).hasSize(1);
    assertThat(timelines()).hasSize(1);
    github.clock().advance(Duration.ofHours(1));
    github.requests().clear();
    synced.sync(PODMAN);
    assertThat(timelines()).isEmpty();
  }

  @Test
  void aWiderScopeReadsTheTimelinesThatAreMissingAndNoOthers() {
    FakeRepository podman = read(20, new HistoryScope.Open());

    synced.reading(new HistoryScope.All()).sync(PODMAN);

    assertThat(timelines()).hasSize(6); // the closed ones
    assertThat(synced.timelines(podman)).hasSize(20);
  }

  @Test
  void whatChangedWithinTheSecondOfTheLastSyncIsNotMissed() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 150);
    synced.sync(PODMAN);
    podman.number(1).by("mheon").labeled("triaged");
    synced.sync(PODMAN);
    podman.number(2).by("mheon").labeled("triaged");
    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void aNewReleaseIsFoundAndAWithdrawnOneIsForgotten() {
    FakeRepository podman = read(3, new HistoryScope.None());
    podman.release("v6.0.0", github.clock().now(), false);

    synced.sync(PODMAN);

    assertThat(synced.<Integer>look(store -> store.releases(podman.id()).size())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void afterAnyHistoryTheStoreHoldsWhatGitHubHasAndASecondSyncChangesNothing(long seed) {
    Random random = new Random(seed);
    FakeRepository podman = Scenes.withIssues(github, PODMAN, random.nextInt(230));
    synced.reading(new HistoryScope.All());
    for (int run = 0; run < 5; run++) {
      synced.sync(PODMAN);
      int acts = random.nextInt(120);
      for (int act = 0; act < acts; act++) {
        Scenes.actAtRandom(github, podman, random);
      }
    }

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    synced
        .timelines(podman)
        .forEach(
            (number, events) -> assertThat(events).isEqualTo(Truth.events(podman.number(number))));
    assertThat(synced.timelines(podman)).hasSize(podman.issues().size());
    List<String> before = synced.everything();
    synced.sync(PODMAN);
    assertThat(synced.everything()).isEqualTo(before);
  }
}

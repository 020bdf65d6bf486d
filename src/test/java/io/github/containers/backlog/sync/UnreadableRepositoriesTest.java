package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several repositories at a time, some of which can't be read. */
class UnreadableRepositoriesTest {

  private static final String SKOPEO = "containers/skopeo";
  private static final String BUILDAH = "containers/buildah";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
  }

  @Test
  void oneThatIsNotThereOrPrivateIsNamedAndTheOthersAreRead() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 12);
    Scenes.withIssues(github, SKOPEO, 3).hide();
    FakeRepository buildah = Scenes.withIssues(github, BUILDAH, 7);

    List<RepositoryOutcome> outcomes =
        synced.syncAll(SKOPEO, PODMAN, "containers/nowhere", BUILDAH);

    assertThat(outcomes)
        .extracting(RepositoryOutcome::name)
        .containsExactly(SKOPEO, PODMAN, "containers/nowhere", BUILDAH);
    for (int index : new int[] {0, 2}) {
      SourceException failure = SyncedStore.requireFailure(outcomes.get(index));
      assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
      assertThat(failure)
          .hasMessage(
              "GitHub has no /repos/"
                  + outcomes.get(index).name()
                  + ", or this token may not see it (Not Found); check the name, and the token's"
                  + " rights");
    }
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(synced.items(buildah)).isEqualTo(Truth.items(buildah));
  }

  @Test
  void oneThatBecomesPrivateKeepsWhatWasReadAndTheStoreSaysWhy() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 12);
    synced.sync(PODMAN);
    List<Item> before = synced.items(podman);
    podman.hide();

    SourceException failure = synced.failure(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(before);
    assertThat(synced.stored(podman).state().problem()).isEqualTo(failure.getMessage());
    assertThat(synced.stored(podman).state().backfilled()).isTrue();
  }

  @Test
  void oneThatBecomesPrivateWhileItsTimelinesAreReadLosesNoItem() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 12);
    synced.reading(new HistoryScope.All());
    github.faults().on("GET", "/timeline").after(3).meanwhile(podman::hide);

    assertThat(synced.failure(PODMAN).reason()).isEqualTo(Reason.NOT_FOUND);

    podman.show();
    synced.sync(PODMAN);
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(synced.timelines(podman)).hasSize(12);
  }

  @Test
  void oneThatFailsMidwayIsNamedAndTheOthersAreRead() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 120);
    FakeRepository buildah = Scenes.withIssues(github, BUILDAH, 7);
    github.faults().on("GET", "/repositories/" + podman.id() + "/").always().answer(503);

    List<RepositoryOutcome> outcomes = synced.syncAll(PODMAN, BUILDAH);

    SourceException failure = SyncedStore.requireFailure(outcomes.get(0));
    assertThat(failure.reason()).isEqualTo(Reason.FAILING);
    assertThat(outcomes.get(0).repositoryId()).isEqualTo(podman.id());
    assertThat(outcomes.get(0).changed()).isEqualTo(100);
    assertThat(outcomes.get(1).failure()).isNull();
    assertThat(synced.items(buildah)).isEqualTo(Truth.items(buildah));
  }

  @Test
  void anArchivedOneIsReadLikeAnyOther() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 12).archive();

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(synced.stored(podman).repository().archived()).isTrue();
  }

  @Test
  void oneWithoutIssuesHasPullRequestsOnly() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 12).disableIssues();
    podman.pullRequest("joe", "Change");

    synced.reading(new HistoryScope.All()).sync(PODMAN);

    assertThat(synced.items(podman)).extracting(Item::number).containsExactly(13);
    assertThat(synced.stored(podman).repository().issuesEnabled()).isFalse();
  }

  @Test
  void anOwnersRepositoriesAreReadPageAfterPageAsFarAsTheyAreWanted() {
    for (int i = 0; i < 205; i++) {
      FakeRepository one = github.repository("containers/tool-" + i);
      if (i % 10 == 1) {
        one.archive();
      } else if (i % 10 == 2) {
        one.markFork();
      } else if (i % 10 == 3) {
        one.hide();
      }
    }
    github.repository("elsewhere/tool");

    List<RepositoryOutcome> outcomes =
        synced.read(
            List.of(new Target.OwnedBy("containers", one -> !one.archived() && !one.fork())));

    assertThat(outcomes).hasSize(205 - 21 - 21 - 21).allMatch(one -> one.failure() == null);
    assertThat(outcomes).extracting(RepositoryOutcome::name).isSorted().doesNotHaveDuplicates();
    assertThat(github.requests().to("GET", "/orgs/{org}/repos")).hasSize(2);
  }

  @Test
  void anOwnerWhoIsAUserIsListedAsOne() {
    github.user("rhatdan");
    FakeRepository mine = Scenes.withIssues(github, "rhatdan/podman", 3);

    List<RepositoryOutcome> outcomes =
        synced.read(List.of(new Target.OwnedBy("rhatdan", one -> true)));

    assertThat(outcomes).extracting(RepositoryOutcome::name).containsExactly("rhatdan/podman");
    assertThat(synced.items(mine)).hasSize(3);
  }

  @Test
  void anOwnerWhoIsNotThereIsNamed() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 3);

    List<RepositoryOutcome> outcomes =
        synced.read(
            List.of(
                new Target.OwnedBy("nobody", one -> true),
                new Target.Named(RepositoryRef.of(PODMAN))));

    assertThat(outcomes).extracting(RepositoryOutcome::name).containsExactly("nobody/*", PODMAN);
    SourceException failure = SyncedStore.requireFailure(outcomes.get(0));
    assertThat(failure).hasMessageContaining("GitHub has no /users/nobody/repos");
    assertThat(synced.items(podman)).hasSize(3);
  }

  @Test
  void anOwnersRepositoriesThatAreKnownAreReadEvenWhereTheListFails() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 3);
    Scenes.withIssues(github, BUILDAH, 3).archive();
    Target all = new Target.OwnedBy("Containers", Scenes::isInUse);
    synced.syncAll(PODMAN, BUILDAH);
    podman.issue("joe", "New");
    github.faults().on("GET", "/orgs/").always().answer(503);

    List<RepositoryOutcome> outcomes = synced.read(List.of(all));

    assertThat(outcomes)
        .extracting(RepositoryOutcome::name)
        .containsExactly("Containers/*", PODMAN);
    assertThat(synced.items(podman)).hasSize(4);
  }

  @Test
  void aRepositoryThatIsNamedAndMatchedIsReadOnce() {
    Scenes.withIssues(github, PODMAN, 3);

    List<RepositoryOutcome> outcomes =
        synced.read(
            List.of(
                new Target.Named(RepositoryRef.of(PODMAN)),
                new Target.OwnedBy("containers", one -> true)));

    assertThat(outcomes).hasSize(1);
    assertThat(github.requests().to("GET", "/repos/{owner}/{repo}")).hasSize(1);
  }

  @Test
  void twelveListsAreReadSideBySideAndNeverMore() throws InterruptedException {
    String[] names =
        IntStream.range(0, 30)
            .mapToObj(i -> Scenes.withIssues(github, "containers/tool" + i, 2).fullName())
            .toArray(String[]::new);
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch arrived = new CountDownLatch(12);
    github.faults().on("GET", "/tool\\d+$").always().meanwhile(arrived::countDown);
    github.faults().on("GET", "/tool\\d+$").always().holdUntil(open);
    Thread sync = new Thread(() -> synced.reading(new HistoryScope.All()).syncAll(names));

    sync.start();
    assertThat(arrived.await(1, TimeUnit.MINUTES)).isTrue();
    open.countDown();
    sync.join(TimeUnit.MINUTES.toMillis(2));

    assertThat(github.requests().peakConcurrency()).isBetween(12, 24);
    assertThat(synced.<Integer>look(store -> store.repositories().size())).isEqualTo(30);
  }

  @Test
  void twelveTimelinesAreReadSideBySideAndNeverMore() throws InterruptedException {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 60);
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch arrived = new CountDownLatch(12);
    github.faults().on("GET", "/timeline").times(12).meanwhile(arrived::countDown);
    github.faults().on("GET", "/timeline").times(12).holdUntil(open);
    Thread sync = new Thread(() -> synced.reading(new HistoryScope.All()).sync(PODMAN));

    sync.start();
    assertThat(arrived.await(1, TimeUnit.MINUTES)).isTrue();
    open.countDown();
    sync.join(TimeUnit.MINUTES.toMillis(2));

    assertThat(github.requests().peakConcurrency()).isEqualTo(12);
    assertThat(synced.timelines(podman)).hasSize(60);
  }
}

package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedRepositoriesTest {

  private static final String NEW_NAME = "podman-container-tools/podman";
  private static final String NEWEST_NAME = "cncf-tools/podman";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  FakeRepository podman;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db")).reading(new HistoryScope.All());
    podman = Scenes.withIssues(github, PODMAN, 130);
  }

  private void move(String name) {
    podman.moveTo(name);
    github.clock().advance(Duration.ofHours(1));
    podman.number(1).commented("mia", "Does it work over there?");
    podman.issue("joe", "Since we moved");
    github.clock().advance(Duration.ofHours(1));
  }

  private Repository known(String name) {
    return synced.look(
        store -> store.findRepository(RepositoryRef.of(name)).orElseThrow().repository());
  }

  private void assertOneHistoryUnderEveryName(String... names) {
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(synced.timelines(podman)).hasSize(podman.issues().size());
    assertThat(synced.<Integer>look(store -> store.repositories().size())).isEqualTo(1);
    for (String name : names) {
      assertThat(known(name).id()).isEqualTo(podman.id());
      assertThat(known(name).ref()).isEqualTo(RepositoryRef.of(podman.fullName()));
    }
  }

  @Test
  void aRepositoryThatMovedBeforeTheFirstSyncIsReadAndFoundUnderBothNames() {
    move(NEW_NAME);

    RepositoryOutcome outcome = synced.sync(PODMAN);

    assertThat(outcome.name()).isEqualTo(NEW_NAME);
    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME);
  }

  @Test
  void aRepositoryThatMovesKeepsItsHistoryUnderItsId() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    github.requests().clear();

    synced.sync(PODMAN);

    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME);
    assertThat(github.requests().to("GET", "/repos/{owner}/{repo}/issues/{issue_number}/timeline"))
        .hasSize(2);
  }

  @Test
  void itIsTheSameRepositoryWhenItIsNamedByItsNewName() {
    synced.sync(PODMAN);
    move(NEW_NAME);

    synced.sync(NEW_NAME);

    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME);
  }

  @Test
  void aRepositoryThatMovedTwiceIsFoundUnderAllItsNames() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    synced.sync(PODMAN);
    move(NEWEST_NAME);
    synced.sync(NEW_NAME);

    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME, NEWEST_NAME);
    assertThat(known(PODMAN).formerNames())
        .containsExactly(RepositoryRef.of(PODMAN), RepositoryRef.of(NEW_NAME));
  }

  @Test
  void aRepositoryThatMovedTwiceBetweenTwoSyncsIsFoundToo() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    move(NEWEST_NAME);

    synced.sync(PODMAN);

    assertOneHistoryUnderEveryName(PODMAN, NEWEST_NAME);
  }

  @Test
  void aMoveBackIsFollowedToo() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    synced.sync(PODMAN);
    move(PODMAN);

    synced.sync(NEW_NAME);

    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME);
  }

  @Test
  void aMoveInTheMiddleOfABackfillIsFollowed() {
    github.faults().on("GET", "after=").meanwhile(() -> podman.moveTo(NEW_NAME));

    synced.sync(PODMAN);
    synced.sync(PODMAN);

    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME);
  }

  @Test
  void aMovedRepositoryIsFoundEvenWhenGitHubForgetsItsOldName() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    synced.sync(PODMAN);
    github.faults().on("GET", "/repos/containers/").always().answer(404, "{\"message\":\"No\"}");
    podman.issue("joe", "And one more");

    synced.sync(PODMAN);

    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME);
  }

  @Test
  void twoNamesOfOneRepositoryAreReadOnce() {
    move(NEW_NAME);

    List<RepositoryOutcome> outcomes = synced.syncAll(PODMAN, NEW_NAME, "Containers/Podman");

    assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome.failure() == null);
    assertThat(outcomes).extracting(RepositoryOutcome::repositoryId).containsOnly(podman.id());
    assertThat(github.requests().to("GET", "/repos/{owner}/{repo}/issues/{issue_number}/timeline"))
        .hasSize(131);
    assertOneHistoryUnderEveryName(PODMAN, NEW_NAME);
  }

  @Test
  void aNewRepositoryUnderTheOldNameIsReadAsWhatItIs() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    synced.sync(PODMAN);
    FakeRepository impostor = Scenes.withIssues(github, PODMAN, 7);

    RepositoryOutcome outcome = synced.sync(PODMAN);

    assertThat(outcome.repositoryId()).isEqualTo(impostor.id());
    assertThat(synced.items(impostor)).isEqualTo(Truth.items(impostor));
    assertThat(known(PODMAN).id()).isEqualTo(impostor.id());
    assertThat(known(NEW_NAME).id()).isEqualTo(podman.id());
    synced.sync(NEW_NAME);
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void aNewRepositoryUnderANameThatWeThoughtStillTheOldOnesIsSaidToBeAnother() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    FakeRepository impostor = Scenes.withIssues(github, PODMAN, 7);

    synced.sync(PODMAN);

    assertThat(synced.notices)
        .containsExactly(
            PODMAN
                + " is now another repository than before; what was read of the old one is kept"
                + " under its id "
                + podman.id());
    assertThat(known(PODMAN).id()).isEqualTo(impostor.id());
    assertThat(synced.items(impostor)).isEqualTo(Truth.items(impostor));
    assertThat(synced.items(podman)).hasSize(130);

    synced.sync(NEW_NAME);
    assertThat(known(NEW_NAME).id()).isEqualTo(podman.id());
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void anOwnersPatternReadsTheNewRepositoryUnderTheOldName() {
    synced.sync(PODMAN);
    move(NEW_NAME);
    synced.sync(PODMAN);
    FakeRepository impostor = Scenes.withIssues(github, PODMAN, 7);

    synced.read(List.of(new Target.OwnedBy("containers", repository -> true)));

    assertThat(synced.items(impostor)).isEqualTo(Truth.items(impostor));
  }

  @Test
  void aMovedRepositoryThatLostAllNamesWeKnewIsFoundByAFormerOne() {
    FakeRepository first = Scenes.withIssues(github, "old/podman", 3);
    synced.sync("old/podman");
    first.moveTo("older/podman");
    synced.sync("old/podman");
    first.moveTo("oldest/podman");
    FakeRepository impostor = Scenes.withIssues(github, "older/podman", 4);
    synced.sync("older/podman");

    synced.sync("old/podman");

    assertThat(known("old/podman").id()).isEqualTo(first.id());
    assertThat(known("old/podman").ref()).isEqualTo(RepositoryRef.of("oldest/podman"));
    assertThat(known("older/podman").id()).isEqualTo(impostor.id());
  }
}

package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an owner's repositories after the first sync. */
class OwnersListingTest {

  private static final String OLD = "containers/old";
  private static final List<Target> ALL =
      List.of(
          new Target.OwnedBy(
              "containers", it -> Scenes.isInUse(it) && it.ref().owner().equals("containers")));

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  FakeRepository podman;
  FakeRepository old;

  @BeforeEach
  void readForTheFirstTime() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
    podman = Scenes.withIssues(github, Scenes.PODMAN, 3);
    old = Scenes.withIssues(github, OLD, 5);
    assertThat(synced.read(ALL)).allMatch(outcome -> outcome.failure() == null);
    github.requests().clear();
  }

  private Repository stored() {
    return synced.stored(old).repository();
  }

  @Test
  void oneThatWasArchivedIsKnownToBe() {
    old.archive();

    assertThat(synced.read(ALL))
        .extracting(RepositoryOutcome::name)
        .containsExactly("containers/podman");
    assertThat(stored().archived()).isTrue();
    assertThat(synced.notices)
        .containsExactly("containers/old is archived now, so no pattern matches it any more");
  }

  @Test
  void oneThatWasArchivedAndIsNoLongerIsReadAgain() {
    old.archive();
    synced.read(ALL);
    old.unarchive();
    old.issue("mia", "It lives");

    synced.read(ALL);

    assertThat(synced.items(old)).isEqualTo(Truth.items(old));
  }

  @Test
  void oneThatMovedToAnotherOwnerIsKnownByItsNewName() {
    old.moveTo("elsewhere/old");

    List<RepositoryOutcome> outcomes = synced.read(ALL);

    assertThat(outcomes).extracting(RepositoryOutcome::name).containsExactly("containers/podman");
    assertThat(stored().ref()).isEqualTo(RepositoryRef.of("elsewhere/old"));
    assertThat(stored().formerNames()).containsExactly(RepositoryRef.of(OLD));
    assertThat(synced.notices)
        .containsExactly(
            "containers/old is called elsewhere/old now, so no pattern matches it any more");
    synced.read(ALL);
    assertThat(synced.notices).hasSize(1);
  }

  @Test
  void oneThatWasRenamedIsReadUnderItsNewName() {
    old.moveTo("containers/renamed");
    old.issue("mia", "Under a new name");

    List<RepositoryOutcome> outcomes = synced.read(ALL);

    assertThat(outcomes)
        .extracting(RepositoryOutcome::name)
        .containsExactly("containers/podman", "containers/renamed");
    assertThat(synced.items(old)).isEqualTo(Truth.items(old));
  }

  @Test
  void oneThatWasDeletedIsNamedAsWhatCouldNotBeRead() {
    old.delete();

    List<RepositoryOutcome> outcomes = synced.read(ALL);

    assertThat(outcomes)
        .extracting(RepositoryOutcome::name)
        .containsExactly(OLD, "containers/podman");
    SourceException failure = SyncedStore.requireFailure(outcomes.get(0));
    assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(synced.stored(old).state().problem()).isEqualTo(failure.getMessage());
    assertThat(synced.notices)
        .containsExactly(
            "containers/old is no longer among the repositories of containers; exclude it with"
                + " \"!containers/old\" where it is to be forgotten");
  }

  @Test
  void whereNothingHappenedTheListIsTheOnlyRequestMore() {
    synced.read(ALL);
    int requests = github.requests().all().size();
    github.requests().clear();

    synced.syncAll(Scenes.PODMAN, OLD);

    assertThat(github.requests().all()).hasSize(requests - 1);
    assertThat(synced.notices).isEmpty();
  }
}

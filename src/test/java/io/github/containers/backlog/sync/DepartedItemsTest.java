package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Item;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that leave, and items that come from elsewhere: no list of changes tells of them. */
class DepartedItemsTest {

  private static final String OPEN_ITEMS = "state=open";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  FakeRepository libs;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
    libs = github.repository("containers/container-libs");
  }

  private FakeRepository read(int items) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, items);
    synced.sync(PODMAN);
    github.clock().advance(Duration.ofHours(1));
    github.requests().clear();
    return podman;
  }

  private long reconciliations() {
    return github.requests().all().stream()
        .filter(request -> request.target().contains(OPEN_ITEMS))
        .count();
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 130, 330})
  void aTransferredItemIsGoneAndItsNewPlaceIsKnown(int items) {
    FakeRepository podman = read(items);
    FakeIssue there = podman.number(1).by("mheon").transferredTo(libs);

    synced.sync(PODMAN);

    assertThat(synced.departure(podman, 1))
        .isEqualTo(
            new Departure(github.clock().now(), "containers/container-libs#" + there.number()));
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(items - 1);
  }

  @Test
  void aDeletedItemIsGoneForNowhere() {
    FakeRepository podman = read(130);
    podman.number(2).by("mheon").deleted();

    synced.sync(PODMAN);

    assertThat(synced.departure(podman, 2)).isEqualTo(new Departure(github.clock().now(), null));
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void anItemThatWentWhereWeMayNotLookIsGoneForNowhere() {
    FakeRepository podman = read(130);
    podman.number(1).by("mheon").transferredTo(libs);
    libs.hide();

    synced.sync(PODMAN);

    assertThat(synced.departure(podman, 1)).isEqualTo(new Departure(github.clock().now(), null));
  }

  @Test
  void whatIsGoneCostsNothingAfterwards() {
    FakeRepository podman = read(130);
    podman.number(1).by("mheon").transferredTo(libs);
    podman.number(2).by("mheon").deleted();
    synced.sync(PODMAN);
    github.clock().advance(Duration.ofHours(1));
    github.requests().clear();

    synced.sync(PODMAN);

    assertThat(github.requests().all()).hasSize(3);
    assertThat(github.requests().counted()).isZero();
  }

  @Test
  void itsTimelineIsNotAskedForAnyMore() {
    synced.reading(new HistoryScope.All());
    FakeRepository podman = read(130);
    podman.number(1).by("mheon").transferredTo(libs);
    podman.number(4).by("mheon").labeled("triaged");

    RepositoryOutcome outcome = synced.sync(PODMAN);

    assertThat(outcome.timelines()).isEqualTo(1);
  }

  @Test
  void anItemThatLeavesWhileTheTimelinesAreReadIsGoneAndNoFailure() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 30);
    github
        .faults()
        .on("GET", "/timeline")
        .meanwhile(
            () -> {
              podman.number(28).by("mheon").deleted();
              podman.number(29).by("mheon").transferredTo(libs);
            });

    synced.reading(new HistoryScope.Open()).sync(PODMAN);

    assertThat(synced.departure(podman, 28)).isNotNull();
    assertThat(synced.departure(podman, 29)).extracting(Departure::movedTo).isNotNull();
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void anItemThatComesFromElsewhereWithAnOldDateIsFound() {
    FakeRepository podman = read(130);
    podman.issue("joe", "From elsewhere", at("2023-01-01T00:00:00Z"));

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(131);
    assertThat(reconciliations()).isEqualTo(1);
  }

  @Test
  void whatComesBackIsThereAgain() {
    FakeRepository podman = read(130);
    github.faults().on("GET", OPEN_ITEMS).answer(200, "[]");
    github.faults().on("GET", "/issues/1$").always().answer(404, "{\"message\":\"Not Found\"}");
    podman.number(2).by("mheon").deleted(); // what makes it look
    synced.sync(PODMAN);
    assertThat(synced.departure(podman, 1)).isNotNull();

    github.faults().clear();
    synced.sync(PODMAN);

    assertThat(synced.departure(podman, 1)).isNull();
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void anItemThatIsClosedWhileTheOpenOnesAreListedIsClosedAndNotGone() {
    FakeRepository podman = read(330);
    podman.number(2).by("mheon").deleted();
    github.faults().on("GET", OPEN_ITEMS).meanwhile(() -> podman.number(4).by("mheon").closed());

    synced.sync(PODMAN);

    assertThat(synced.departure(podman, 4)).isNull();
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void aCountOfGitHubsThatIsWrongForGoodCostsOneReconciliationOnly() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 130);
    podman.disableIssues(); // the fake counts the hidden ones on
    podman.pullRequest("joe", "Change");
    synced.sync(PODMAN);
    assertThat(reconciliations()).isEqualTo(1);
    assertThat(synced.stored(podman).state().openItemsExplained()).isEqualTo(87);

    for (int day = 0; day < 3; day++) {
      github.clock().advanceDays(1);
      podman.pullRequest("joe", "Change " + day);
      github.requests().clear();
      synced.sync(PODMAN);
      assertThat(reconciliations()).isZero();
      assertThat(synced.items(podman)).hasSize(2 + day);
    }
  }

  @Test
  void aDepartureIsFoundThoughGitHubsCountIsWrongForGood() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 130);
    podman.disableIssues();
    FakeIssue change = podman.pullRequest("joe", "Change");
    synced.sync(PODMAN);
    change.by("joe").deleted();
    github.clock().advanceDays(1);

    synced.sync(PODMAN);

    assertThat(synced.departure(podman, change.number())).isNotNull();
  }

  @Test
  void issuesThatWereSwitchedOffAreThereAgainWhenTheyAreSwitchedOn() {
    FakeRepository podman = read(130);
    podman.disableIssues();
    FakeIssue change = podman.pullRequest("joe", "Change");
    synced.sync(PODMAN);

    assertThat(synced.stored(podman).repository().issuesEnabled()).isFalse();
    assertThat(synced.items(podman)).contains(Truth.item(change));
    assertThat(synced.items(podman).stream().filter(Item::open)).hasSize(88);
  }

  @Test
  void whatIsOpenedAndClosedWhileALongFirstSyncRunsMakesNobodyLookForDepartures() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 330);
    github
        .faults()
        .on("GET", "after=")
        .meanwhile(
            () -> {
              github.clock().advance(Duration.ofMinutes(1));
              podman.number(1).by("mheon").closed();
              podman.number(2).by("mheon").closed();
              podman.issue("mia", "New");
            });

    synced.sync(PODMAN);

    assertThat(reconciliations()).isZero();
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(synced.stored(podman).state().openItemsExplained()).isNull();
  }
}

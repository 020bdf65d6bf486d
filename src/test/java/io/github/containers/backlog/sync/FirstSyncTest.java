package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstSyncTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
  }

  @Test
  void everyFieldOfEveryItemIsStoredAsGitHubHasIt() {
    FakeRepository podman = Scenes.withOneOfEverything(github);

    RepositoryOutcome outcome = synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(11);
    assertThat(outcome.changed()).isEqualTo(11);
    assertThat(outcome.timelines()).isZero();
    assertThat(synced.histories(podman)).allMatch(history -> history.events() == null);
  }

  @Test
  void theRepositoryAndItsReleasesAreStored() {
    FakeRepository podman = Scenes.withOneOfEverything(github);

    synced.sync(PODMAN);

    assertThat(synced.stored(podman).repository())
        .isEqualTo(
            new Repository(
                podman.id(),
                RepositoryRef.of(PODMAN),
                List.of(),
                false,
                false,
                true,
                4,
                at("2017-11-01T00:00:00Z")));
    assertThat(synced.stored(podman).state().readAt()).isEqualTo(github.clock().now());
    assertThat(synced.stored(podman).state().problem()).isNull();
    assertThat(synced.<List<Release>>look(store -> store.releases(podman.id())))
        .containsExactly(
            new Release("v5.6.0-rc1", at("2025-05-30T00:00:00Z"), true),
            new Release("v5.5.0", at("2025-05-13T00:00:00Z"), false));
  }

  static Stream<Arguments> scopes() {
    Predicate<Item> lately =
        item ->
            item.open()
                || (item.closedAt() != null
                    && !item.closedAt().isBefore(at("2025-06-03T00:00:00Z")));
    return Stream.of(
        Arguments.of(new HistoryScope.None(), (Predicate<Item>) item -> false),
        Arguments.of(new HistoryScope.Open(), (Predicate<Item>) Item::open),
        Arguments.of(new HistoryScope.Since(at("2025-06-03T00:00:00Z")), lately),
        Arguments.of(new HistoryScope.All(), (Predicate<Item>) item -> true));
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void theTimelinesThatAreWantedAreStoredEventByEvent(HistoryScope scope, Predicate<Item> wanted) {
    FakeRepository podman = Scenes.withOneOfEverything(github);

    RepositoryOutcome outcome = synced.reading(scope).sync(PODMAN);

    var told =
        podman.issues().stream()
            .filter(issue -> wanted.test(Truth.item(issue)))
            .collect(Collectors.toMap(FakeIssue::number, Truth::events, (a, b) -> a, TreeMap::new));
    assertThat(synced.timelines(podman)).isEqualTo(told);
    assertThat(outcome.timelines()).isEqualTo(told.size());
  }

  @Test
  void aRepositoryWithoutAnythingIsReadInThreeRequests() {
    FakeRepository empty = github.repository(PODMAN);

    RepositoryOutcome outcome = synced.reading(new HistoryScope.All()).sync(PODMAN);

    assertThat(outcome.changed()).isZero();
    assertThat(synced.histories(empty)).isEmpty();
    assertThat(synced.stored(empty).state().readAt()).isEqualTo(github.clock().now());
    assertThat(github.requests().all()).hasSize(3);
    assertTheSecondSyncCostsNothing(PODMAN);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 99, 100, 101, 199, 200, 201, 301})
  void aFirstSyncTakesThreeRequestsBesidesItsPages(int items) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, items);

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(items);
    assertThat(github.requests().all()).hasSizeLessThanOrEqualTo((items + 99) / 100 + 3);
    assertTheSecondSyncCostsNothing(PODMAN);
    assertThat(synced.items(podman)).hasSize(items);
  }

  @ParameterizedTest
  @ValueSource(ints = {98, 99, 100, 101, 250})
  void aTimelineTakesOneRequestForEachHundredEntries(int entries) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 3);
    for (int i = 0; i < entries; i++) {
      podman.number(1).commented("mia", "Still.");
    }

    synced.reading(new HistoryScope.Open()).sync(PODMAN);

    int open = 2;
    assertThat(synced.events(podman, 1)).isEqualTo(Truth.events(podman.number(1))).hasSize(entries);
    assertThat(github.requests().all())
        .hasSizeLessThanOrEqualTo(1 + 3 + open + (entries - 1) / 100);
    assertTheSecondSyncCostsNothing(PODMAN);
  }

  @Test
  void manyItemsThatWereLastChangedAtTheSameSecondCostNoMoreThanOthers() {
    FakeRepository podman = github.repository(PODMAN).created(at("2020-01-01T00:00:00Z"));
    for (int i = 0; i < 250; i++) {
      podman.issue("mia", "All at the same second", at("2025-01-01T00:00:00Z"));
    }

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(250);
    assertThat(github.requests().all()).hasSizeLessThanOrEqualTo(3 + 3);
    assertTheSecondSyncCostsNothing(PODMAN);
  }

  @Test
  void pagesAreLinkedByCursorAndNeverAskedForByNumber() {
    Scenes.withIssues(github, PODMAN, 250);

    synced.sync(PODMAN);

    assertThat(github.requests().all())
        .allSatisfy(request -> assertThat(request.target()).doesNotContainPattern("[?&]page="));
    assertThat(github.requests().all())
        .filteredOn(request -> request.target().contains("after="))
        .hasSize(2);
  }

  @Test
  void pagesThatAreLinkedByNumberAreReadAsWell() {
    github.linkIssuesByNumber();
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 250);

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman)).hasSize(250);
    assertTheSecondSyncCostsNothing(PODMAN);
  }

  private void assertTheSecondSyncCostsNothing(String name) {
    List<String> before = synced.everything();
    github.requests().clear();

    synced.sync(name);

    assertThat(github.requests().all()).hasSizeLessThanOrEqualTo(3);
    assertThat(github.requests().all())
        .allSatisfy(request -> assertThat(request.status()).isEqualTo(304));
    assertThat(github.requests().counted()).isZero();
    assertThat(synced.everything()).isEqualTo(before);
  }
}

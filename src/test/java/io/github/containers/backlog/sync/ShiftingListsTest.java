package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that change while they are read, between one page and the next. */
class ShiftingListsTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  FakeRepository podman;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
    podman = Scenes.withIssues(github, PODMAN, 330);
  }

  static Stream<Named<Consumer<FakeRepository>>> shifts() {
    return Stream.of(
        Named.of("a new one", podman -> podman.issue("joe", "New")),
        Named.of("many new ones", podman -> open(podman, 120)),
        Named.of("an old one from elsewhere", ShiftingListsTest::arrive),
        Named.of("the oldest closed", podman -> podman.number(1).by("mheon").closed()),
        Named.of("one on a page to come closed", podman -> podman.number(250).by("mia").closed()),
        Named.of("all that were read closed", podman -> close(podman, 100)),
        Named.of("the oldest reopened", podman -> podman.number(3).by("mia").reopened()),
        Named.of("one renamed", podman -> podman.number(2).by("mia").renamed("Better")),
        Named.of("one deleted", podman -> podman.number(1).by("mheon").deleted()),
        Named.of("several deleted", ShiftingListsTest::deleteSome));
  }

  private static void open(FakeRepository podman, int count) {
    for (int i = 0; i < count; i++) {
      podman.issue("joe", "New " + i);
    }
  }

  private static void close(FakeRepository podman, int count) {
    for (int number = 1; number <= count; number++) {
      podman.number(number).by("mheon").closed();
    }
  }

  /** Its number is new, its date is old. */
  private static void arrive(FakeRepository podman) {
    podman.issue("joe", "Old", at("2023-05-01T00:00:00Z"));
  }

  private static void deleteSome(FakeRepository podman) {
    for (int number : new int[] {2, 50, 98, 99, 100, 101, 102, 200}) {
      podman.number(number).by("mheon").deleted();
    }
  }

  @ParameterizedTest
  @MethodSource("shifts")
  void aBackfillDuringWhichTheListShiftsLosesNothing(Consumer<FakeRepository> shift) {
    github.faults().on("GET", "after=").meanwhile(() -> later(shift));

    synced.sync(PODMAN);
    synced.sync(PODMAN);

    assertTheStoreHoldsWhatIsThere();
  }

  /** Without the deletions: a server that links by number then skips an item, and tells nobody. */
  static Stream<Named<Consumer<FakeRepository>>> shiftsThatNumbersBear() {
    return shifts().filter(shift -> !shift.getName().contains("deleted"));
  }

  @ParameterizedTest
  @MethodSource("shiftsThatNumbersBear")
  void nothingIsLostEitherWherePagesAreLinkedByNumber(Consumer<FakeRepository> shift) {
    github.linkIssuesByNumber();
    github.faults().on("GET", "[?&]page=").meanwhile(() -> later(shift));

    synced.sync(PODMAN);
    synced.sync(PODMAN);

    assertTheStoreHoldsWhatIsThere();
  }

  @ParameterizedTest
  @MethodSource("shifts")
  void aListOfChangesThatShiftsLosesNothing(Consumer<FakeRepository> shift) {
    synced.sync(PODMAN);
    relabel(220);
    github.faults().on("GET", "after=").meanwhile(() -> later(shift));

    synced.sync(PODMAN);
    github.clock().advance(Duration.ofMinutes(10));
    synced.sync(PODMAN);

    assertTheStoreHoldsWhatIsThere();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatIsRelabelledBehindEachPageIsFoundByTheSameSync(int page) {
    github
        .faults()
        .on("GET", "after=")
        .after(page - 1)
        .meanwhile(() -> later(podman -> podman.number(5).by("mheon").labeled("triaged")));

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  private void relabel(int count) {
    for (int number = 1; number <= count; number++) {
      github.clock().advance(Duration.ofMinutes(1));
      podman.number(number).by("mheon").labeled("triaged");
    }
    github.clock().advance(Duration.ofHours(1));
  }

  private void later(Consumer<FakeRepository> shift) {
    github.clock().advance(Duration.ofSeconds(20));
    shift.accept(podman);
    github.clock().advance(Duration.ofSeconds(20));
  }

  /** Closed ones that are deleted are told by nothing: of them it knows more than GitHub does. */
  private void assertTheStoreHoldsWhatIsThere() {
    assertThat(synced.items(podman)).containsAll(Truth.items(podman));
    assertThat(synced.items(podman).stream().filter(item -> item.open()))
        .hasSize((int) podman.issues().stream().filter(issue -> issue.isOpen()).count());
  }
}

package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.sync.SourceException.Reason;
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

/** A sync in pieces ends where a sync at once does, wherever it is cut. */
class InterruptedSyncTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore pieces;
  SyncedStore atOnce;

  @BeforeEach
  void openStores() {
    pieces = new SyncedStore(github, folder.resolve("pieces.db"));
    atOnce = new SyncedStore(github, folder.resolve("at-once.db"));
  }

  private FakeRepository lively(int items, long seed) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, items);
    Random random = new Random(seed);
    for (int act = 0; act < 40; act++) {
      Scenes.actAtRandom(github, podman, random);
    }
    github.clock().advance(Duration.ofHours(2));
    return podman;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aConnectionThatBreaksForGoodAfterSoManyRequestsLosesNothing(int requests) {
    FakeRepository podman = lively(330, 11);
    github.faults().on("GET", "").after(requests).always().answer(502);

    SourceException failure = pieces.failure(PODMAN);
    assertThat(failure.reason()).isEqualTo(Reason.FAILING);
    github.faults().clear();
    pieces.sync(PODMAN);

    atOnce.sync(PODMAN);
    assertThat(pieces.content()).isEqualTo(atOnce.content());
    assertThat(pieces.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void aBackfillGoesOnWithThePageBehindTheLastOneThatWasSaved() {
    Scenes.withIssues(github, PODMAN, 330);
    github.faults().on("GET", "").after(3).always().answer(502);
    pieces.failure(PODMAN);
    github.faults().clear();
    github.requests().clear();

    pieces.sync(PODMAN);

    assertThat(github.requests().all()).hasSize(2 + 3); // pages three and four
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void aRateLimitThatIsUsedUpAgainAndAgainLosesNothing(long seed) {
    Random random = new Random(seed);
    FakeRepository podman = lively(random.nextInt(260), seed);
    pieces.reading(new HistoryScope.Open());
    int runs = 0;
    SourceException failure;
    do {
      github.rateLimit(FakeGitHub.READ_TOKEN).leave(1 + random.nextInt(60));
      github.rateLimit(FakeGitHub.READ_TOKEN).resetIn(Duration.ofHours(1));
      failure = pieces.attempt(PODMAN).failure();
      github.clock().advance(Duration.ofMinutes(61));
      if (failure != null) {
        assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
        assertThat(pieces.stored(podman).state().problem()).isEqualTo(failure.getMessage());
      }
      runs++;
    } while (failure != null && runs < 100);

    atOnce.reading(new HistoryScope.Open()).sync(PODMAN);
    assertThat(failure).isNull();
    assertThat(pieces.content()).isEqualTo(atOnce.content());
    assertThat(pieces.stored(podman).state().problem()).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void whatHappensBetweenThePiecesIsNotLostEither(long seed) {
    Random random = new Random(seed);
    FakeRepository podman = lively(120 + random.nextInt(200), seed);
    pieces.reading(new HistoryScope.All());
    for (int piece = 0; piece < 6; piece++) {
      github.faults().on("GET", "").after(random.nextInt(120)).always().drop();
      pieces.attempt(PODMAN);
      github.faults().clear();
      for (int act = 0; act < 30; act++) {
        Scenes.actAtRandom(github, podman, random);
      }
    }
    pieces.sync(PODMAN);

    atOnce.reading(new HistoryScope.All()).sync(PODMAN);
    assertThat(pieces.content()).isEqualTo(atOnce.content());
    assertThat(pieces.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void anIncrementalSyncThatIsCutBetweenItsPagesReadsTheRestNextTime() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 350);
    pieces.sync(PODMAN);
    for (int number = 1; number <= 350; number++) {
      github.clock().advance(Duration.ofMinutes(1));
      podman.number(number).by("mheon").labeled("triaged");
    }
    github.clock().advance(Duration.ofHours(1));
    github.faults().on("GET", "after=").after(1).always().answer(502);
    pieces.failure(PODMAN);
    github.faults().clear();

    pieces.sync(PODMAN);

    assertThat(pieces.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void aLinkThatHasGoneStaleStartsTheBackfillAnew() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 330);
    github.faults().on("GET", "").after(3).always().answer(502);
    pieces.failure(PODMAN);
    github.faults().clear();
    podman.number(1).by("mheon").closed();
    github.faults().on("GET", "after=").answer(422, "{\"message\":\"Invalid cursor\"}");

    pieces.sync(PODMAN);

    assertThat(pieces.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(pieces.notices)
        .containsExactly(
            PODMAN + ": the page where the last sync stopped is gone; reading from the start");
  }

  @Test
  void aFailureInTheMiddleOfTheTimelinesKeepsThoseThatWereRead() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 90);
    pieces.reading(new HistoryScope.Open());
    github.faults().on("GET", "/timeline").after(25).always().answer(500);
    pieces.failure(PODMAN);
    int known = pieces.timelines(podman).size();
    github.faults().clear();
    github.requests().clear();

    RepositoryOutcome outcome = pieces.sync(PODMAN);

    assertThat(known).isPositive();
    assertThat(outcome.timelines()).isEqualTo(60 - known);
    assertThat(pieces.timelines(podman)).hasSize(60);
  }

  @Test
  void aRepositoryCountsAsReadOnlyOnceItsTimelinesAreToo() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 9);
    pieces.reading(new HistoryScope.Open());
    github.faults().on("GET", "/timeline").always().answer(500);

    SourceException failure = pieces.failure(PODMAN);

    assertThat(pieces.stored(podman).state().readAt()).isNull();
    assertThat(pieces.stored(podman).state().problem()).isEqualTo(failure.getMessage());
    assertThat(pieces.items(podman)).hasSize(9);
    List<String> everything = pieces.everything();
    assertThat(everything).hasSize(2 + 9);
  }
}

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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GitHub's limits, met in the middle of a sync. */
class LimitedSyncTest {

  /** No more requests than these are under way when a limit strikes. */
  private static final int AT_ONCE = 24;

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 429})
  void aSecondaryLimitIsWaitedForAsLongAsGitHubSays(int status) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 250);
    github.faults().on("GET", "after=").times(2).secondaryLimit(status, Duration.ofSeconds(37));

    synced.sync(PODMAN);

    assertThat(synced.pauses).containsExactly(Duration.ofSeconds(37), Duration.ofSeconds(37));
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void aSecondaryLimitThatIsOnlyToldInTheBodyIsWaitedForAMinute() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 150);
    github.faults().on("GET", "after=").secondaryLimitInBodyOnly();

    synced.sync(PODMAN);

    assertThat(synced.pauses).containsExactly(Duration.ofMinutes(1));
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @Test
  void aSecondaryLimitDuringTheTimelinesIsWaitedForByAllAndLosesNone() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 90);
    github
        .faults()
        .on("GET", "/timeline")
        .after(30)
        .times(3)
        .secondaryLimit(429, Duration.ofSeconds(60));

    synced.reading(new HistoryScope.Open()).sync(PODMAN);

    assertThat(synced.pauses).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(synced.timelines(podman)).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 429})
  void aRateLimitThatIsSoonResetIsWaitedFor(int status) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 350);
    github.refuseExhaustedWith(status).rateLimit(FakeGitHub.READ_TOKEN).leave(3);
    github.rateLimit(FakeGitHub.READ_TOKEN).resetIn(Duration.ofSeconds(90));

    synced.sync(PODMAN);

    assertThat(synced.pauses).containsExactly(Duration.ofSeconds(91));
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 429})
  void aRateLimitThatLastsStopsCleanlySaysUntilWhenAndGoesOnLater(int status) {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 350);
    github.refuseExhaustedWith(status).rateLimit(FakeGitHub.READ_TOKEN).leave(3);
    github.rateLimit(FakeGitHub.READ_TOKEN).resetIn(Duration.ofMinutes(40));

    SourceException failure = synced.failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure.retryAt()).isEqualTo("2025-06-01T00:40:01Z");
    assertThat(failure)
        .hasMessageContaining("run the same command again after 2025-06-01T00:40:01Z");
    assertThat(synced.pauses).isEmpty();
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman).subList(0, 200));
    assertThat(synced.stored(podman).state().readAt()).isNull();

    github.clock().set(at("2025-06-01T00:40:01Z"));
    github.requests().clear();
    synced.sync(PODMAN);
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(github.requests().all()).hasSize(2 + 3);
  }

  @Test
  void nobodyAsksOnOnceALimitHasStoppedTheWork() {
    String[] names = new String[6];
    for (int i = 0; i < names.length; i++) {
      names[i] = "containers/one" + i;
      Scenes.withIssues(github, names[i], 90);
    }
    github.rateLimit(FakeGitHub.READ_TOKEN).leave(100);
    github.rateLimit(FakeGitHub.READ_TOKEN).resetIn(Duration.ofMinutes(40));

    List<RepositoryOutcome> outcomes = synced.reading(new HistoryScope.Open()).syncAll(names);

    assertThat(outcomes)
        .anySatisfy(
            outcome ->
                assertThat(outcome.failure())
                    .isNotNull()
                    .extracting(SourceException::reason)
                    .isEqualTo(Reason.RATE_LIMITED));
    assertThat(github.requests().all())
        .filteredOn(request -> request.status() == 403)
        .hasSizeLessThanOrEqualTo(AT_ONCE);
  }

  @Test
  void aBrokenConnectionIsNotTriedAnewForEachTimelineThatIsLeft() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 300);
    github.faults().on("GET", "/timeline").always().drop();

    SourceException failure = synced.reading(new HistoryScope.All()).failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(synced.timelines(podman)).isEmpty();
    assertThat(synced.pauses).hasSizeLessThanOrEqualTo(AT_ONCE * 5);
  }

  @Test
  void aTokenThatIsRevokedMeanwhileIsNotTriedAnewForEachTimelineThatIsLeft() {
    Scenes.withIssues(github, PODMAN, 300);
    github.faults().on("GET", "/timeline").meanwhile(() -> github.revoke(FakeGitHub.READ_TOKEN));

    SourceException failure = synced.reading(new HistoryScope.All()).failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.UNAUTHORIZED);
    assertThat(github.requests().all())
        .filteredOn(request -> request.status() == 401)
        .hasSizeLessThanOrEqualTo(AT_ONCE);
  }

  @Test
  void withoutATokenSixtyRequestsAreMadeAndTheRestIsSaidToWait() {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 150);

    SourceException failure = synced.as(null).reading(new HistoryScope.Open()).failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(github.requests().counted()).isEqualTo(60);
    assertThat(synced.items(podman)).hasSize(150);
    assertThat(github.requests().all())
        .allSatisfy(request -> assertThat(request.authorization()).isNull());
  }
}

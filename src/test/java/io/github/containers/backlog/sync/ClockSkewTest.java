package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Date header is off from the clock by which GitHub stamps its items. */
class ClockSkewTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  FakeRepository podman;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db"));
    podman = Scenes.withIssues(github, PODMAN, 330);
  }

  @ParameterizedTest
  @ValueSource(
      longs = {-31_536_000, -3600, -301, -300, -299, -1, 1, 299, 300, 301, 3600, 31_536_000})
  void nothingIsMissedBetweenOneSyncAndTheNext(long seconds) {
    github.clock().skewHeadersBy(Duration.ofSeconds(seconds));
    for (int round = 0; round < 3; round++) {
      synced.sync(PODMAN);
      for (int number = 1; number <= 110; number++) {
        github.clock().advance(Duration.ofSeconds(20));
        podman.number(number).by("mheon").labeled("round-" + round);
      }
    }

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, 3600})
  void nothingIsMissedThatChangesWhilePagesAreRead(long seconds) {
    github.clock().skewHeadersBy(Duration.ofSeconds(seconds));
    github
        .faults()
        .on("GET", "after=")
        .meanwhile(
            () -> {
              podman.number(1).by("mheon").labeled("triaged");
              github.clock().advance(Duration.ofMinutes(4));
              podman.number(300).by("mheon").labeled("triaged");
            });

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, 3600})
  void theResetOfTheRateLimitIsReckonedByTheSameClock(long seconds) {
    github.clock().skewHeadersBy(Duration.ofSeconds(seconds));
    github.rateLimit(FakeGitHub.READ_TOKEN).leave(2);
    github.rateLimit(FakeGitHub.READ_TOKEN).resetIn(Duration.ofSeconds(30));
    synced.sync(PODMAN);
    assertThat(synced.pauses).containsExactly(Duration.ofSeconds(31));

    github.rateLimit(FakeGitHub.READ_TOKEN).leave(0);
    github.rateLimit(FakeGitHub.READ_TOKEN).resetIn(Duration.ofMinutes(10));
    podman.issue("joe", "New");
    assertThat(synced.failure(PODMAN).reason()).isEqualTo(Reason.RATE_LIMITED);
  }
}

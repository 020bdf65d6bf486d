package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.HistoryScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of a sync. */
class KilledSyncTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;

  @Test
  void aSyncThatIsKilledAgainAndAgainEndsInTheStateOfAnUndisturbedOne()
      throws IOException, InterruptedException {
    FakeRepository podman = Scenes.withIssues(github, PODMAN, 330);
    Path file = folder.resolve("killed.db");
    killAt("state=all", 0, file);
    killAt("state=all", 1, file);
    killAt("after=", 1, file);
    killAt("since=", 0, file);
    killAt("/releases", 0, file);
    killAt("/timeline", 97, file);
    github.clock().advance(Duration.ofHours(1));
    podman.number(1).by("mheon").closed();

    SyncedStore killed = new SyncedStore(github, file).reading(new HistoryScope.All());
    assertThat(killed.items(podman)).hasSize(330);
    assertThat(killed.timelines(podman)).hasSizeBetween(60, 329);
    killed.sync(PODMAN);

    SyncedStore undisturbed =
        new SyncedStore(github, folder.resolve("undisturbed.db")).reading(new HistoryScope.All());
    undisturbed.sync(PODMAN);
    assertThat(killed.content()).isEqualTo(undisturbed.content());
    assertThat(killed.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(killed.timelines(podman)).hasSize(330);
  }

  /** Kills it while the answer to a request is awaited, which it must come to ask. */
  private void killAt(String where, int spared, Path file)
      throws IOException, InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    github.faults().on("GET", where).after(spared).meanwhile(reached::countDown);
    github.faults().on("GET", where).after(spared).always().holdUntil(never);
    try (SyncProcess sync = SyncProcess.start(github, file, PODMAN)) {
      while (sync.isAlive() && !reached.await(50, TimeUnit.MILLISECONDS)) {
        // It has not come so far yet.
      }
      assertThat(reached.getCount()).as("asked for " + where + "\n" + sync.said()).isZero();
      assertThat(sync.kill()).as("ended by a signal").isEqualTo(SyncProcess.KILLED);
    } finally {
      github.faults().clear();
      never.countDown();
    }
  }
}

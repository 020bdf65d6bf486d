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
import java.util.Random;
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
    Random random = new Random(9);
    Path file = folder.resolve("killed.db");
    for (String where : new String[] {"state=all", "after=", "since=", "/releases", "/timeline"}) {
      killAt(where, random.nextInt(where.equals("/timeline") ? 150 : 2), file);
    }
    github.clock().advance(Duration.ofHours(1));
    podman.number(1).by("mheon").closed();

    SyncedStore killed = new SyncedStore(github, file).reading(new HistoryScope.All());
    killed.sync(PODMAN);

    SyncedStore undisturbed =
        new SyncedStore(github, folder.resolve("undisturbed.db")).reading(new HistoryScope.All());
    undisturbed.sync(PODMAN);
    assertThat(killed.content()).isEqualTo(undisturbed.content());
    assertThat(killed.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(killed.timelines(podman)).hasSize(330);
  }

  /** Kills it while the answer to a request is awaited; or it ends, where it asks none such. */
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
      sync.kill();
    } finally {
      github.faults().clear();
      never.countDown();
    }
  }
}

package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.RepositoryRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener is told while a sync goes on. */
class ProgressTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  final List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
  final List<Integer> estimates = Collections.synchronizedList(new ArrayList<>());
  final List<Integer> timelines = Collections.synchronizedList(new ArrayList<>());
  final List<String> others = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void openStore() {
    synced =
        new SyncedStore(github, folder.resolve("store.db"))
            .telling(
                new SyncListener() {
                  @Override
                  public void began(int repositories) {
                    others.add("began " + repositories);
                  }

                  @Override
                  public void listed(RepositoryRef repository, int items, int estimate) {
                    seen.add(items);
                    estimates.add(estimate);
                  }

                  @Override
                  public void timelines(RepositoryRef repository, int done, int wanted) {
                    timelines.add(done);
                    assertThat(done).isBetween(1, wanted);
                  }

                  @Override
                  public void finished(RepositoryOutcome outcome) {
                    others.add("finished " + outcome.name());
                  }
                });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 101, 330})
  void howManyItemsThereWillBeIsNeverLessThanWereSeen(int items) {
    Scenes.withIssues(github, PODMAN, items).created(at("2024-01-01T00:00:00Z"));

    synced.sync(PODMAN);

    assertThat(seen).isSorted().isNotEmpty().contains(items);
    for (int i = 0; i < seen.size(); i++) {
      assertThat(estimates.get(i)).isBetween(seen.get(i), 9_999_999);
    }
  }

  @Test
  void anItemThatIsOlderThanItsRepositoryConfusesNoEstimate() {
    Scenes.withIssues(github, PODMAN, 330).created(at("2025-05-31T00:00:00Z"));

    synced.sync(PODMAN);

    assertThat(estimates).isEqualTo(seen);
  }

  @Test
  void everyRepositoryIsFinishedOnceAndEveryTimelineCounted() {
    Scenes.withIssues(github, PODMAN, 30);

    synced.reading(new HistoryScope.All()).syncAll(PODMAN, "containers/nowhere");

    assertThat(others)
        .startsWith("began 2")
        .containsExactlyInAnyOrder("began 2", "finished " + PODMAN, "finished containers/nowhere");
    assertThat(timelines).hasSize(30).doesNotHaveDuplicates().contains(30);
  }
}

package io.github.containers.backlog.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.cli.Main;
import io.github.containers.backlog.model.HistoryScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The sync that the proofs measure, in small: a process by a launcher of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class FullSyncTest {

  private static final SyntheticStore CONTENT =
      new SyntheticStore(700, 3, new HistoryScope.Open(), 1);

  @TempDir Path folder;
  private Workshop workshop;
  private SyntheticGitHub server;

  @BeforeEach
  void start() throws IOException {
    Path launcher = folder.resolve("backlog");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        exec '%s/bin/java' -Xmx64m -XX:TieredStopAtLevel=1 -cp '%s' %s "$@"
        """
            .formatted(
                System.getProperty("java.home"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    workshop = new Workshop(folder, folder);
    server = SyntheticGitHub.of(CONTENT, true);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void itSyncsEveryItemWithThoseTimelinesThatAreWanted() throws Exception {
    FullSync sync = sync(CONTENT.items());
    workshop.trial(sync);
    Contents synced = Contents.of(sync.store(workshop));
    assertThat(synced.repositories()).isEqualTo(3);
    assertThat(synced.items()).isEqualTo(700);
    assertThat(synced.open()).isBetween(50, 150).isEqualTo(synced.timelines());
  }

  @Test
  void itAsksForAllPagesOnceForWhatChangedMeanwhileAndForNothingElseThanItsBaseline()
      throws Exception {
    workshop.trial(sync(CONTENT.items()));
    long requests = server.requests();
    // 404, 167 and 129 items, and the changes of each.
    assertThat(server.pages()).isEqualTo(5 + 2 + 2 + 3);
    PlainReading.Reader.main(new String[] {server.url(), "3"});
    assertThat(server.requests()).isEqualTo(2 * requests);
    assertThat(server.pages()).isEqualTo(2 * (5 + 2 + 2 + 3));
  }

  @Test
  void anItemTooFewFailsTheMeasurement() {
    assertThatThrownBy(() -> workshop.trial(sync(CONTENT.items() + 1)))
        .isInstanceOf(IOException.class)
        .hasMessage("synced 700 items of 701");
  }

  private FullSync sync(int items) {
    return new FullSync(server.url(), SyntheticStore.OWNER, items);
  }
}

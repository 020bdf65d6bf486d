package io.github.containers.backlog.apply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeComment;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run of fifty writes by another process, which is killed and started again until it is done. */
class KilledRunTest {

  /** More than that many requests no life lives through. */
  private static final int LONGEST_LIFE = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void howeverOftenItIsKilledGitHubHoldsWhatOneUndisturbedRunGives(long seed)
      throws IOException, InterruptedException {
    List<String> undisturbed = outcome(folder.resolve("whole.db"), null);
    List<String> disturbed = outcome(folder.resolve("killed.db"), new Random(seed));
    assertThat(disturbed).isEqualTo(undisturbed);
  }

  private List<String> outcome(Path store, @Nullable Random moments)
      throws IOException, InterruptedException {
    try (FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"))) {
      FakeRepository podman = github.repository("containers/podman").labels("stale", "bug/old");
      for (int i = 0; i < RunInOtherProcess.ITEMS; i++) {
        podman.issue("mia", "Issue " + i).labeled("bug/old");
        github.clock().advance(Duration.ofHours(1));
      }
      int kills = live(github, store, moments);
      if (moments != null) {
        assertThat(kills).as("kills").isGreaterThan(2);
        assertWholeRun(store);
      }
      return podman.issues().stream().map(KilledRunTest::described).toList();
    }
  }

  /** Starts the process until it says that all is done; returns how often it was killed. */
  private int live(FakeGitHub github, Path store, @Nullable Random moments)
      throws IOException, InterruptedException {
    for (int kills = 0; ; kills++) {
      Process process = start(github, store);
      if (moments != null) {
        killAtAMoment(github, process, moments);
      }
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      if (process.exitValue() == 0) {
        return kills;
      }
      assertThat(process.exitValue()).as(Files.readString(errors(), UTF_8)).isEqualTo(128 + 9);
    }
  }

  /**
   * In the middle of a request, whatever it is: before its answer, and so that a write is made all
   * the same. At times only some moments later, wherever the process is then.
   */
  private static void killAtAMoment(FakeGitHub github, Process process, Random moments) {
    int turns = moments.nextBoolean() ? 0 : moments.nextInt(3_000_000);
    github.faults().clear();
    github
        .faults()
        .on(".*", "")
        .after(moments.nextInt(LONGEST_LIFE))
        .meanwhile(
            () -> {
              if (turns == 0) {
                kill(process);
              } else {
                new Thread(() -> killAfter(turns, process)).start();
              }
            });
  }

  private static void killAfter(int turns, Process process) {
    for (int turn = 0; turn < turns; turn++) {
      Thread.onSpinWait();
    }
    kill(process);
  }

  private static void kill(Process process) {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private Path errors() {
    return folder.resolve("errors.txt");
  }

  private Process start(FakeGitHub github, Path store) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RunInOtherProcess.class.getName(), github.url(), store.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(errors().toFile())
        .start();
  }

  private static void assertWholeRun(Path store) {
    try (var reading = Stage.open(store)) {
      assertThat(reading.journal().runs()).hasSize(1);
      assertThat(reading.journal().entries(1))
          .allSatisfy(entry -> assertThat(entry.note()).isEmpty());
    }
  }

  private static String described(FakeIssue issue) {
    List<String> said = issue.comments().stream().map(FakeComment::body).toList();
    return "#%d %s open=%s %s %s %s"
        .formatted(
            issue.number(),
            issue.labels(),
            issue.isOpen(),
            issue.stateReason(),
            issue.actsOf(Stage.ACCOUNT),
            said);
  }
}

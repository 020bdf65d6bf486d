package io.github.containers.backlog.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.faults.Attempts.Attempt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the matrix looks for is found where it is. */
class ChecksTest {

  @TempDir Path folder;

  private Scene scene(String command) {
    Scene scene = new Scene(new Folders(folder).next(), Scene.JUNE);
    Deed.named(command).prepare(scene);
    return scene;
  }

  private static void change(Scene scene, String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + scene.store());
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM item WHERE number = 3",
        "UPDATE item SET gone_at = 1 WHERE number = 3",
        "DELETE FROM timeline WHERE number = 105",
        "DELETE FROM entry WHERE position = 1",
        "UPDATE entry SET state = 'FAILED' WHERE position = 1",
        "DELETE FROM run"
      })
  void aRowThatIsLostIsMissed(String loss) throws Exception {
    try (Scene scene = scene("undo")) {
      Holdings before = Holdings.of(scene);
      assertThat(new Inspection(scene, before).violations()).isEmpty();
      change(scene, loss);
      assertThat(new Inspection(scene, before).violations()).isNotEmpty();
    }
  }

  @Test
  void aStoreThatIsLostOrEmptyIsMissed() throws Exception {
    try (Scene scene = scene("sync")) {
      Holdings before = Holdings.of(scene);
      Files.delete(scene.store());
      assertThat(new Inspection(scene, before).violations()).isNotEmpty();
      Files.createFile(scene.store());
      assertThat(new Inspection(scene, before).violations()).hasSize(2);
      assertThat(new Inspection(scene, new Holdings(Set.of())).violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"triage-live", "undo-close", "sync", "report"})
  void aRunThatEndsWith0AndHasDoneNothingIsNotAsUndisturbed(String command) throws Exception {
    Deed deed = Deed.named(command);
    Course course = Course.undisturbed(deed, Scene.JUNE, new Folders(folder).next());
    Folders others = new Folders(folder.resolve("others"));
    try (Scene scene = new Scene(others.next(), Scene.JUNE)) {
      deed.prepare(scene);
      Outcome idle = Outcome.of(scene, new Run(0, "", ""));
      assertThat(idle.differencesFrom(course.atNight(), name -> true)).isNotEmpty();
    }
  }

  @Test
  void aTableThatWasWrittenAMinuteLaterHoldsTheSame() throws Exception {
    Deed deed = Deed.named("report-issue");
    Folders each = new Folders(folder);
    Course early = Course.undisturbed(deed, Scene.JUNE, each.next());
    Course late = Course.undisturbed(deed, Scene.JUNE.plusSeconds(60), each.next());
    assertThat(late.atNight().worldsDiffer(early.atNight(), item -> true)).isEmpty();
  }

  @Test
  void ofManyWhoCloseTheOldestAtOnceEachClosesAnother() {
    try (Scene scene = scene("sync")) {
      IntStream.range(0, 600).forEach(each -> scene.anvil.issue("mia", "It fails"));
      IntStream.range(0, 500).parallel().forEach(who -> Acts.closeOldest(scene));
      assertThat(scene.touched).hasSize(500).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatTheJournalDoesNotHaveIsNoticed() {
    try (Scene scene = scene("undo-close")) {
      Holdings before = Holdings.of(scene);
      scene.anvil.labels("never-noted");
      scene.anvil.number(110).commented(Scene.BOT, "Once more.");
      scene.bolt.number(1).by(Scene.BOT).closed();
      assertThat(new Inspection(scene, before).violations()).hasSize(3);
    }
  }

  @Test
  void aTextThatIsNotAsTheJournalHasItIsNoticed() {
    Deed deed = Deed.named("report-issue");
    try (Scene scene = scene(deed.name())) {
      assertThat(deed.run(scene).exit()).isZero();
      Holdings before = Holdings.of(scene);
      assertThat(new Inspection(scene, before).violations()).isEmpty();
      scene.bolt.number(5).by("mia").edited("# Mine");
      assertThat(new Inspection(scene, before).violations()).hasSize(1);
    }
  }

  @Test
  void anAttemptThatDoesNotEndAndOneThatFailsLeaveTheOthersTheirVerdicts() throws Exception {
    Verdict open = Verdict.open("fault", "command", "", 1);
    Verdict well = open.ended(new Run(0, "", ""), 1, List.of());
    Attempt endless =
        new Attempt(
            open,
            () -> {
              new CountDownLatch(1).await();
              return well;
            });
    Attempt failing =
        new Attempt(
            open,
            () -> {
              throw new AssertionError("not as GitHub has it");
            });
    List<Verdict> verdicts =
        new Attempts(Duration.ofSeconds(1))
            .verdicts(List.of(endless, failing, new Attempt(open, () -> well)));
    assertThat(verdicts).extracting(Verdict::well).containsExactly(false, false, true);
    assertThat(verdicts.get(0).wrong().get(0)).startsWith("does not end");
  }

  @Test
  void aSignalThatStruckNothingIsAMomentThatIsMissing() {
    Verdict spared = Verdict.open("fault", "command", "", 1);
    Verdict struck = spared.ended(new Run(0, "", ""), 1, List.of());
    assertThat(FaultMatrix.claim(Blow.SIGKILL, List.of(struck, spared)).missed()).isTrue();
    assertThat(FaultMatrix.claim(Blow.SIGKILL, List.of(struck)).missed()).isFalse();
    assertThat(FaultMatrix.claim(Blow.STDOUT_FULL, List.of(struck, spared)).missed()).isFalse();
  }

  @Test
  void whatNeverStrikesIsDrawnAgainAndThenNotCounted() throws Exception {
    Verdict spared = Verdict.open("fault", "command", "", 1);
    Verdict struck = spared.ended(new Run(1, "", ""), 1, List.of());
    assertThat(Redraws.verdict(1, 2, seed -> seed == 2001 ? struck : spared)).isEqualTo(struck);
    assertThat(Redraws.verdict(1, 1, seed -> seed == 2001 ? struck : spared).counts()).isFalse();
  }
}

package io.github.containers.backlog.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small part of the matrix; all of it is {@code mvn -q -Pproof verify -Dproof=faults}. */
class FaultMatrixTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "sync, 502, true, 1",
    "queue-split, 500, true, 2",
    "simulate, private, true, 2",
    "triage-live, 502-though-done, true, 1",
    "triage-plan, body-truncated, true, 2",
    "triage-close, 500, true, 2",
    "triage-close, close-oldest, true, 1",
    "undo, answer-lost, true, 1"
  })
  void whateverGoesWrongACommandEndsAsItShouldAndIsRepeatedWell(
      String command, String fault, boolean lasts, long seed) throws Exception {
    Folders folders = new Folders(folder);
    Deed deed = Deed.named(command);
    Course undisturbed = Course.undisturbed(deed, Scene.JUNE, folders.next());
    Verdict verdict = new Trial(Mishaps.named(fault), deed, lasts, seed).in(folders, undisturbed);
    assertThat(verdict.struck()).isPositive();
    assertThat(verdict.wrong()).as(verdict.said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "triage-live, SIGKILL, 4, 137",
    "triage, STDOUT_FULL, 1, 1",
    "triage, STDOUT_UNREAD, 1, 0"
  })
  void whateverHappensToItsProcessACommandIsRepeatedWell(
      String command, Blow blow, long seed, int exit) throws Exception {
    Folders folders = new Folders(folder);
    Deed deed = Deed.named(command);
    Program program = Program.fromClasses(folders.next());
    Usual usual = Usual.of(deed, program, folders);
    Verdict verdict = new Hit(blow, deed, seed).in(folders.next(), program, usual);
    assertThat(verdict.exit()).isEqualTo(exit);
    assertThat(verdict.struck()).isPositive();
    assertThat(verdict.wrong()).as(verdict.said()).isEmpty();
  }

  @Test
  void everyCommandStandsInTheMatrix() {
    assertThat(Deeds.ALL.stream().map(deed -> deed.commandLine().get(0)).distinct())
        .containsExactlyInAnyOrder(
            "demo",
            "init",
            "doctor",
            "sync",
            "report",
            "slides",
            "queue",
            "explain",
            "audit",
            "simulate",
            "triage",
            "undo",
            "history");
  }
}

package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.store.RunEnding;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumingTest {

  private static final Duration EIGHT_DAYS = Duration.ofDays(8);

  @TempDir Path folder;
  @AutoClose Stage stage;
  private FakeIssue old;
  private FakeIssue other;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
    old = stage.issue("Old");
    other = stage.issue("Other");
  }

  /** A run that is cut off in the middle of its first write, which is made all the same or not. */
  private void cutOff(boolean applied, Action... actions) {
    Action[] planned = actions;
    var fault = stage.github.faults().on("POST|PATCH|DELETE", "");
    if (applied) {
      fault.loseAnswer();
    } else {
      fault.drop();
    }
    stage.github.faults().on("GET", "/issues/1$").after(1).always().drop();
    Outcome outcome = stage.application().carryOut(stage.plan(planned));
    assertThat(outcome.ending()).isEqualTo(Ending.STOPPED);
    assertThat(states(outcome).get(0)).isEqualTo(WriteState.INTENDED);
    stage.github.faults().clear();
  }

  private Outcome resume() {
    return stage.application().resume(Objection.NONE).orElseThrow();
  }

  @Test
  void withoutAnInterruptedRunThereIsNothingToResume() {
    stage.carryOut(stage.add(old, "triaged"));
    stage.github.requests().clear();
    assertThat(stage.application().resume(Objection.NONE)).isEmpty();
    assertThat(stage.github.requests().all()).isEmpty();
  }

  @Test
  void anIntendedWriteThatWasMadeIsFoundAndTheRestIsDone() {
    cutOff(true, stage.add(old, "triaged"), stage.add(other, "triaged"));
    Outcome outcome = resume();

    assertThat(states(outcome)).containsOnly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
    assertThat(outcome.entries().get(0).labelsAfter()).containsExactly("kind/bug", "triaged");
  }

  @Test
  void anIntendedWriteThatWasNotMadeIsMade() {
    cutOff(false, stage.add(old, "triaged"), stage.add(other, "triaged"));
    assertThat(states(resume())).containsOnly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
  }

  @Test
  void anIntendedWriteThatWasNotMadeIsNotMadeAfterAHumanActed() {
    cutOff(false, stage.close(old), stage.add(other, "triaged"));
    stage.github.clock().advance(Duration.ofMinutes(1));
    old.commented("mia", "I am here.");
    Outcome outcome = resume();

    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(0)).contains("somebody was active");
    assertThat(old.isOpen()).isTrue();
  }

  @Test
  void aCloseThatWasMadeAndTakenBackByAHumanIsNotMadeAgain() {
    cutOff(true, stage.close(old));
    stage.github.clock().advance(Duration.ofMinutes(1));
    old.by("mia").reopened();

    assertThat(states(resume())).containsExactly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("closed");
    assertThat(old.isOpen()).isTrue();
  }

  @Test
  void aLabelThatAHumanPutOnInsteadIsNotOurs() {
    cutOff(false, stage.add(old, "triaged"));
    stage.github.clock().advance(Duration.ofMinutes(1));
    old.by("mheon").labeled("triaged");
    assertThat(states(resume())).containsExactly(WriteState.SKIPPED);
  }

  @Test
  void aLabelThatHumansPutOnAndTookOffMeanwhileWasNotOurs() {
    cutOff(false, stage.add(old, "triaged"));
    stage.github.clock().advance(Duration.ofMinutes(1));
    old.by("mheon").labeled("triaged");
    old.by("mheon").unlabeled("triaged");
    assertThat(states(resume())).containsExactly(WriteState.SKIPPED);
  }

  @Test
  void whatThisAccountDidBeforeIsNoTraceOfWhatItWasAboutToDo() {
    stage.carryOut(stage.add(old, "triaged"));
    stage.github.clock().advance(Duration.ofHours(1));
    old.by("mheon").unlabeled("triaged");
    stage.github.clock().advance(Duration.ofHours(1));
    cutOff(false, stage.add(old, "triaged"));

    assertThat(states(resume())).containsExactly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled", "labeled");
    assertThat(old.labels()).contains("triaged");
  }

  @Test
  void aCommentWhoseAnswerNeverCameIsFoundByItsMarker() {
    cutOff(true, stage.comment(old));
    Outcome outcome = resume();
    assertThat(states(outcome)).containsExactly(WriteState.DONE);
    assertThat(outcome.entries().get(0).commentId()).isEqualTo(old.comments().get(0).id());
    assertThat(old.comments()).hasSize(1);
  }

  @Test
  void aClosingOfExactlyADayAgoIsMade() {
    cutOff(false, stage.close(old));
    stage.github.clock().advance(Duration.ofDays(1));
    assertThat(states(resume())).containsExactly(WriteState.DONE);
    assertThat(old.isOpen()).isFalse();
  }

  @Test
  void aRunOfExactlyEightDaysIsFinished() {
    cutOff(false, stage.add(old, "triaged"));
    stage.github.clock().advance(EIGHT_DAYS);
    assertThat(resume().ending()).isEqualTo(Ending.COMPLETED);
    assertThat(old.labels()).contains("triaged");
  }

  @Test
  void anOlderRunIsAbandonedWithoutAnotherWriteAndANewOneCanBegin() {
    cutOff(true, stage.add(old, "triaged"), stage.add(other, "triaged"));
    stage.github.clock().advance(EIGHT_DAYS.plusSeconds(1));
    stage.github.requests().clear();
    Outcome outcome = resume();

    assertThat(outcome.ending()).isEqualTo(Ending.ABANDONED);
    assertThat(states(outcome)).containsExactly(WriteState.DONE, WriteState.SKIPPED);
    assertThat(stage.github.requests().writes()).isEmpty();
    assertThat(stage.journal().findRun(1).orElseThrow().ending()).isEqualTo(RunEnding.ABANDONED);
    assertThat(stage.application().resume(Objection.NONE)).isEmpty();
    assertThat(states(stage.carryOut(stage.add(other, "triaged")))).containsOnly(WriteState.DONE);
  }

  @Test
  void anInterruptedRunKeepsToTheRepositoriesThatAreLiveNow() {
    cutOff(false, stage.add(old, "triaged"));
    stage.live = Set.of();
    assertThat(states(resume())).containsExactly(WriteState.SKIPPED);
    assertThat(old.labels()).doesNotContain("triaged");
  }

  @Test
  void aLabelWhoseRunWasInterruptedBehindItStillGetsItsCommentTheNightAfter() {
    stage.github.faults().on("POST", "/comments").secondaryLimit(403, Duration.ofHours(1));
    stage.carryOut(stage.add(old, "triaged"), stage.comment(old));
    stage.github.clock().advance(Duration.ofDays(1).plusMinutes(5));
    assertThat(states(resume())).containsOnly(WriteState.DONE);
    assertThat(old.comments()).hasSize(1);
  }

  @Test
  void aClosingOfMoreThanADayAgoIsNotMadeAndItsCommentIsNotSaid() {
    stage.github.faults().on("POST", "/comments").secondaryLimit(403, Duration.ofHours(1));
    stage.carryOut(stage.add(other, "triaged"), stage.comment(old), stage.close(old));
    stage.github.clock().advance(Duration.ofDays(1).plusSeconds(1));
    assertThat(states(resume()))
        .containsExactly(WriteState.DONE, WriteState.SKIPPED, WriteState.SKIPPED);
    assertThat(old.comments()).isEmpty();
    assertThat(old.isOpen()).isTrue();
  }

  @Test
  void whatIsNotWantedAnyMoreIsLeftWithWhatBelongsToItAndWhatWasMadeIsNoted() {
    cutOff(true, stage.comment(old), stage.close(old), stage.add(other, "triaged"));
    Objection objection =
        write ->
            write.kind() == WriteKind.CLOSE ? Optional.of("nothing is closed") : Optional.empty();
    Outcome outcome = stage.application().resume(objection).orElseThrow();

    assertThat(states(outcome))
        .containsExactly(WriteState.DONE, WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(1)).isEqualTo("nothing is closed");
    assertThat(old.isOpen()).isTrue();
  }

  @Test
  void aRunWhoseItemCannotBeLookedAtIsGivenUpAllTheSame() {
    cutOff(true, stage.add(old, "triaged"), stage.add(other, "triaged"));
    stage.github.clock().advance(EIGHT_DAYS.plusSeconds(1));
    stage.github.faults().on("GET", "/issues/1$").always().answer(403, "{}");
    Outcome outcome = resume();

    assertThat(outcome.ending()).isEqualTo(Ending.ABANDONED);
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.SKIPPED);
    assertThat(notes(outcome).get(0)).contains("whether it was made can't be seen");
    assertThat(stage.application().resume(Objection.NONE)).isEmpty();
  }

  @Test
  void whatTookThePlaceOfASkippedWriteIsInTheJournalBeforeItIsMadeAndFinished() {
    stage.writes = 1;
    Plan plan = stage.plan(stage.add(old, "triaged"), stage.add(other, "triaged"));
    stage.github.clock().advance(Duration.ofMinutes(1));
    old.commented("mia", "It is.");
    stage.github.faults().on("POST", "/2/labels").secondaryLimit(403, Duration.ofHours(1));
    Outcome stopped = stage.application().carryOut(plan);
    assertThat(states(stopped)).containsExactly(WriteState.SKIPPED, WriteState.INTENDED);

    stage.github.clock().advance(Duration.ofHours(1));
    assertThat(states(resume())).containsExactly(WriteState.SKIPPED, WriteState.DONE);
    assertThat(other.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
  }
}

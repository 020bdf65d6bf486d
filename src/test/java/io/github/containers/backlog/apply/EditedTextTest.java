package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An item's opening text is replaced only where it is the one that was seen. */
class EditedTextTest {

  @TempDir Path folder;
  @AutoClose Stage stage;
  private FakeIssue issue;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
    issue = stage.issue("How old is our backlog?");
    issue.by("mheon").edited("Before.");
  }

  private Action edit(String after) {
    return stage.action(issue, new Step.EditBody("Before.", after));
  }

  private void anHourPasses() {
    stage.github.clock().advance(Duration.ofHours(1));
  }

  @Test
  void theTextThatWasSeenIsReplaced() {
    assertThat(states(stage.carryOut(edit("After.")))).containsExactly(WriteState.DONE);
    assertThat(issue.body()).isEqualTo("After.");
  }

  @Test
  void whatPeopleSaidBelowItDoesNotConcernIt() {
    Action edit = edit("After.");
    issue.commented("mia", "Thanks for the figures.");
    assertThat(states(stage.carryOut(edit))).containsExactly(WriteState.DONE);
  }

  @Test
  void aTextThatWasChangedMeanwhileIsLeftAsItIs() {
    Action edit = edit("After.");
    issue.by("mheon").edited("Mine.");
    Outcome outcome = stage.carryOut(edit);
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED);
    assertThat(notes(outcome)).containsExactly("its text was changed meanwhile");
    assertThat(issue.body()).isEqualTo("Mine.");
  }

  @Test
  void aTextThatSaysSoAlreadyIsNotWrittenAgain() {
    Action edit = edit("After.");
    issue.by("mheon").edited("After.");
    Outcome outcome = stage.carryOut(edit);
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED);
    assertThat(notes(outcome)).containsExactly("its text says so already");
    assertThat(stage.github.requests().writes()).isEmpty();
  }

  @Test
  void aTextWhoseAnswerWasLostIsWrittenOnce() {
    stage.github.faults().on("PATCH", "/issues/1").loseAnswer();
    assertThat(states(stage.carryOut(edit("After.")))).containsExactly(WriteState.DONE);
    assertThat(stage.github.requests().writes()).hasSize(1);
    assertThat(issue.body()).isEqualTo("After.");
  }

  @Test
  void anUndoBringsTheOldTextBack() {
    stage.carryOut(edit("After."));
    issue.commented("mia", "Thanks for the figures.");
    anHourPasses();
    assertThat(states(stage.undo(1))).containsExactly(WriteState.DONE);
    assertThat(issue.body()).isEqualTo("Before.");
  }

  @Test
  void aTextThatSomebodyChangedSinceIsNotPutBack() {
    stage.carryOut(edit("After."));
    issue.by("mheon").edited("Mine.");
    Retraction retraction = stage.retraction(1);
    assertThat(retraction.plan().actions()).isEmpty();
    assertThat(retraction.spared())
        .extracting(Retraction.Spared::why)
        .containsExactly("its text was changed since");
  }

  @Test
  void aTextThatALaterRunReplacedIsThatRunsToPutBack() {
    stage.carryOut(edit("After."));
    anHourPasses();
    stage.carryOut(stage.action(issue, new Step.EditBody("After.", "Later.")));
    assertThat(stage.retraction(1).spared())
        .extracting(Retraction.Spared::why)
        .containsExactly("run 2 has changed it since");
    assertThat(stage.retraction(2).plan().actions()).hasSize(1);
  }

  @Test
  void aLabelThatALaterRunPutOnDoesNotConcernTheText() {
    stage.carryOut(edit("After."));
    anHourPasses();
    stage.carryOut(stage.add(issue, "triaged"));
    assertThat(stage.retraction(1).plan().actions()).hasSize(1);
  }
}
